package dev.fermata.processor.classfile;

import java.util.LinkedHashMap;
import java.util.Map;
import org.objectweb.asm.ClassReader;

/**
 * Sizes and lines of the methods of a class file, read without their instructions, which take most
 * of the time that reading a class takes.
 */
public final class CodeAttributes {
  /** Access flags, this class, super class: what stands before the interfaces (JVMS 4.1). */
  private static final int BEFORE_INTERFACES = 6;

  /** {@code max_stack} and {@code max_locals}, which stand before the length (JVMS 4.7.3). */
  private static final int BEFORE_CODE_LENGTH = 4;

  /** An entry of the exception table: four numbers of two bytes. */
  private static final int HANDLER_SIZE = 8;

  private final ClassReader reader;
  private final char[] buffer;
  private final Map<String, Code> methods = new LinkedHashMap<>();
  private int offset;

  private CodeAttributes(ClassReader reader) {
    this.reader = reader;
    this.buffer = new char[reader.getMaxStringLength()];
    this.offset = reader.header;
  }

  /**
   * The code of a method.
   *
   * @param length its bytes of bytecode
   * @param firstLine the first line of source that it comes from; 0 if it does not tell
   * @param lastLine the last one
   */
  public record Code(int length, int firstLine, int lastLine) {
    private Code including(int line) {
      int first = firstLine == 0 ? line : Math.min(firstLine, line);
      return new Code(length, first, Math.max(lastLine, line));
    }
  }

  /** The code of each method by {@link ClassFacts#key}, without those that have none. */
  public static Map<String, Code> of(byte[] classFile) {
    CodeAttributes attributes = new CodeAttributes(ClassBytes.reader(classFile));
    attributes.read();
    return attributes.methods;
  }

  private void read() {
    offset += BEFORE_INTERFACES;
    int interfaces = unsignedShort();
    offset += 2 * interfaces;
    skipFields();
    int count = unsignedShort();
    for (int i = 0; i < count; i++) {
      method();
    }
  }

  private void skipFields() {
    int fields = unsignedShort();
    for (int i = 0; i < fields; i++) {
      offset += BEFORE_INTERFACES;
      int attributes = unsignedShort();
      for (int j = 0; j < attributes; j++) {
        attribute();
      }
    }
  }

  private void method() {
    offset += 2;
    String name = utf8();
    String descriptor = utf8();
    int attributes = unsignedShort();
    for (int i = 0; i < attributes; i++) {
      int start = offset + 2 + Integer.BYTES;
      if (attribute().equals("Code")) {
        int end = offset;
        offset = start;
        methods.put(ClassFacts.key(name, descriptor), code());
        offset = end;
      }
    }
  }

  /** Reads the attribute behind its length (JVMS 4.7.3). */
  private Code code() {
    offset += BEFORE_CODE_LENGTH;
    int length = reader.readInt(offset);
    offset += Integer.BYTES + length;
    int handlers = unsignedShort();
    offset += HANDLER_SIZE * handlers;
    Code code = new Code(length, 0, 0);
    int attributes = unsignedShort();
    for (int i = 0; i < attributes; i++) {
      int start = offset + 2 + Integer.BYTES;
      if (attribute().equals("LineNumberTable")) {
        code = withLines(code, start);
      }
    }
    return code;
  }

  /** A method may have several tables (JVMS 4.7.12). */
  private Code withLines(Code code, int table) {
    Code known = code;
    int lines = reader.readUnsignedShort(table);
    for (int i = 0; i < lines; i++) {
      // each entry: where the code of the line begins, and the line
      known = known.including(reader.readUnsignedShort(table + 2 + 4 * i + 2));
    }
    return known;
  }

  /** Skips an attribute and tells its name. */
  private String attribute() {
    String name = utf8();
    offset += Integer.BYTES + reader.readInt(offset);
    return name;
  }

  private String utf8() {
    String text = reader.readUTF8(offset, buffer);
    offset += 2;
    return text;
  }

  private int unsignedShort() {
    int value = reader.readUnsignedShort(offset);
    offset += 2;
    return value;
  }
}
