package shop;

final class Other {
  private Other() {}

  static int answer() {
    return 42;
  }
}
