package dev.fermata.processor.differential.body;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The types of random expressions, each with its simplest constants. */
public enum Type {
  BOOLEAN("boolean", "true", "false"),
  BYTE("byte", "(byte) 1", "(byte) -3", "Byte.MAX_VALUE"),
  SHORT("short", "(short) 1", "(short) 300"),
  CHAR("char", "'a'", "'z'", "'7'"),
  INT("int", "1", "0", "2", "3", "7", "-1", "1000", "Integer.MAX_VALUE"),
  LONG("long", "1L", "0L", "5L", "-8L", "1L << 40"),
  FLOAT("float", "1F", "0.5F", "-3F"),
  DOUBLE("double", "1.0", "0.0", "2.5", "-0.0", "1e9"),
  STRING("String", "\"s\"", "\"\"", "\"two\"", "\"three\""),
  BOOLEAN_BOX("Boolean", "Boolean.TRUE", "Boolean.FALSE"),
  BYTE_BOX("Byte", "Byte.valueOf((byte) 1)"),
  SHORT_BOX("Short", "Short.valueOf((short) 1)"),
  CHAR_BOX("Character", "Character.valueOf('a')"),
  INT_BOX("Integer", "Integer.valueOf(1)", "Integer.valueOf(1000)"),
  LONG_BOX("Long", "Long.valueOf(1)", "Long.valueOf(-200)"),
  FLOAT_BOX("Float", "Float.valueOf(1)"),
  DOUBLE_BOX("Double", "Double.valueOf(1)"),
  OBJECT("Object", "(Object) \"o\"", "(Object) 1", "(Object) 'c'"),
  INTS("int[]", "new int[] {1, 2, 3}", "(new int[2])"),
  LONGS("long[]", "new long[] {1, 2}"),
  BYTES("byte[]", "new byte[] {1, 2, 3}"),
  BOOLEANS("boolean[]", "new boolean[] {true, false}"),
  SHORTS("short[]", "new short[] {1, 300}"),
  CHARS("char[]", "new char[] {'a', 'z'}"),
  FLOATS("float[]", "new float[] {1, 0.5F}"),
  DOUBLES("double[]", "new double[] {1, 2.5, -0.0}"),
  STRINGS("String[]", "new String[] {\"s\", \"t\"}"),
  CELL("Cell", "new Cell(1)"),
  PAIR("Pair", "new Pair(1, \"b\")", "new Pair(new Circle(2), 'c')"),
  SHAPE("Shape", "(Shape) new Circle(1)", "(Shape) new Square(2, \"q\")"),
  CIRCLE("Circle", "new Circle(1)"),
  SQUARE("Square", "new Square(2, \"q\")"),
  COLOR("Color", "Color.RED", "Color.GREEN", "Color.BLUE"),
  THROWABLE("Throwable", "(Throwable) new IllegalStateException(\"t\")"),
  RESOURCE("Resource", "(Resource) null"),
  INT_SUPPLIER("IntSupplier", "(IntSupplier) () -> 1"),
  SUPPLIER("Supplier<Object>", "(Supplier<Object>) () -> 1"),
  INT_OPERATOR("IntUnaryOperator", "(IntUnaryOperator) argument -> argument"),
  TASK("Task<Integer>", "Task.fromResult(1)");

  private static final List<Type> INTEGRAL = List.of(BYTE, SHORT, CHAR, INT, LONG);
  private static final List<Type> NUMERIC = List.of(BYTE, SHORT, CHAR, INT, LONG, FLOAT, DOUBLE);

  private final String java;
  private final List<String> constants;

  Type(String java, String... constants) {
    this.java = java;
    this.constants = List.of(constants);
  }

  /** The type as it is written. */
  public String java() {
    return java;
  }

  /** Expressions without operands; the first is the simplest. */
  public List<Expr> constants() {
    return constants.stream()
        .map(c -> isFoldable() ? Expr.constant(this, "(" + c + ")") : Expr.text(this, simple(c)))
        .toList();
  }

  private static String simple(String constant) {
    return constant.startsWith("(") ? "(" + constant + ")" : constant;
  }

  private boolean isFoldable() {
    return isPrimitive() || this == STRING;
  }

  public boolean isPrimitive() {
    return compareTo(DOUBLE) <= 0;
  }

  /** Whether it is a numeric primitive type. */
  public boolean isNumeric() {
    return NUMERIC.contains(this);
  }

  public boolean isIntegral() {
    return INTEGRAL.contains(this);
  }

  public boolean isArray() {
    return elements().isPresent();
  }

  /** Whether it is a functional interface. */
  public boolean isFunction() {
    return this == INT_SUPPLIER || this == SUPPLIER || this == INT_OPERATOR;
  }

  /** Whether a value's text is the same in each run. */
  public boolean isTraceable() {
    return !isFunction() && this != TASK && this != RESOURCE;
  }

  /** Whether a value may be kept in an {@code Object}, whose text is the same in each run. */
  public boolean isObject() {
    return isTraceable() && !isArray() && this != THROWABLE;
  }

  /** The boxed type of a primitive one; another one itself. */
  public Type boxed() {
    return isPrimitive() ? boxes().get(primitives().indexOf(this)) : this;
  }

  /** The primitive type of a box. */
  public Optional<Type> unboxed() {
    int index = boxes().indexOf(this);
    return index < 0 ? Optional.empty() : Optional.of(primitives().get(index));
  }

  /** The primitive type that a value becomes as an operand, itself where it is none. */
  public Type primitive() {
    return unboxed().orElse(this);
  }

  /** The element type of an array type. */
  public Optional<Type> elements() {
    return Optional.ofNullable(
        switch (this) {
          case INTS -> INT;
          case LONGS -> LONG;
          case BYTES -> BYTE;
          case BOOLEANS -> BOOLEAN;
          case SHORTS -> SHORT;
          case CHARS -> CHAR;
          case FLOATS -> FLOAT;
          case DOUBLES -> DOUBLE;
          case STRINGS -> STRING;
          default -> null;
        });
  }

  /** The array type with these elements. */
  public Optional<Type> array() {
    return Arrays.stream(values()).filter(t -> t.elements().equals(Optional.of(this))).findFirst();
  }

  /** All array types. */
  public static List<Type> arrays() {
    return Arrays.stream(values()).filter(Type::isArray).toList();
  }

  /** The type of an operand of a numeric type after unary promotion (JLS 5.6). */
  public Type promoted() {
    return primitive().compareTo(INT) < 0 ? INT : primitive();
  }

  /** Primitive and boxed types whose promoted type is at most this one. */
  public List<Type> operands() {
    return Arrays.stream(values())
        .filter(type -> type.primitive().isNumeric() && type.promoted().compareTo(this) <= 0)
        .toList();
  }

  private static List<Type> primitives() {
    return List.of(BOOLEAN, BYTE, SHORT, CHAR, INT, LONG, FLOAT, DOUBLE);
  }

  private static List<Type> boxes() {
    return List.of(
        BOOLEAN_BOX, BYTE_BOX, SHORT_BOX, CHAR_BOX, INT_BOX, LONG_BOX, FLOAT_BOX, DOUBLE_BOX);
  }
}
