package dev.fermata.processor.emit;

/** Constants as Java source (JLS 3.10), in ASCII. */
final class Literals {
  private Literals() {}

  /** The literal; {@code value} is a boxed primitive, a string, or null. */
  static String of(Object value) {
    if (value instanceof String s) {
      return '"' + escape(s) + '"';
    }
    if (value instanceof Character c) {
      return c == '\'' ? "'\\''" : "'" + (c == '"' ? "\"" : escape(String.valueOf(c))) + "'";
    }
    if (value instanceof Long l) {
      return l + "L";
    }
    if (value instanceof Float f) {
      return floating(f, "F");
    }
    if (value instanceof Double d) {
      return floating(d, "D");
    }
    return String.valueOf(value);
  }

  /** Whether the literal starts with a sign, so that it binds like a unary operator. */
  static boolean isSigned(Object value) {
    return value instanceof Number && of(value).startsWith("-");
  }

  private static String floating(Number value, String suffix) {
    double number = value.doubleValue();
    if (Double.isNaN(number)) {
      return "(0" + suffix + " / 0" + suffix + ")";
    }
    if (Double.isInfinite(number)) {
      return (number < 0 ? "(-1" : "(1") + suffix + " / 0" + suffix + ")";
    }
    return suffix.equals("D") ? value.toString() : value + suffix;
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"' -> escaped.append("\\\"");
        case '\\' -> escaped.append("\\\\");
        case '\n' -> escaped.append("\\n");
        case '\r' -> escaped.append("\\r");
        case '\t' -> escaped.append("\\t");
        case '\b' -> escaped.append("\\b");
        case '\f' -> escaped.append("\\f");
        default -> {
          boolean printable = c >= ' ' && c <= '~';
          escaped.append(printable ? String.valueOf(c) : String.format("\\u%04x", (int) c));
        }
      }
    }
    return escaped.toString();
  }
}
