// Plays a candor-reader that ends before it was asked anything.
int main() {}
