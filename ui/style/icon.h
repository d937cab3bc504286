// Icon: the 51 signs of Candor, on a grid of 24, stroked with 1.5 and tinted when they are painted, so that they follow
// the theme, the state and the resolution.
#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>

class QPainter;

namespace candor::style {

enum class Icon {
  Today,
  Resume,
  Analyze,
  Applications,
  Mail,
  Insights,
  Reports,
  Coach,
  Privacy,
  Settings,
  Search,
  Lock,
  Unlock,
  Key,
  Eye,
  EyeOff,
  Met,
  Partly,
  Missing,
  Blocker,
  Caution,
  Info,
  Error,
  Check,
  Close,
  Plus,
  ChevronDown,
  ChevronRight,
  More,
  Edit,
  Delete,
  Undo,
  Filter,
  Table,
  Clock,
  Calendar,
  Bell,
  Attach,
  Open,
  Import,
  Export,
  Copy,
  Person,
  Building,
  Place,
  Network,
  Offline,
  Mask,
  Ledger,
  Task,
  Keyboard,
};

enum class Tint { Text, Text2, Text3, Accent, OnAccent, Pos, Cau, Neg };

[[nodiscard]] QColor colourOf(Tint tint);  // of the theme in use

// For buttons, actions and fields: coloured anew at each painting; disabled ones are grey by themselves.
[[nodiscard]] QIcon icon(Icon icon, Tint tint = Tint::Text2);

// `behind` is what shows through the check of Icon::Met. Signs that point sideways are mirrored by the caller.
void paintIcon(QPainter& painter, Icon icon, const QRectF& box, const QColor& ink, const QColor& behind);

}  // namespace candor::style
