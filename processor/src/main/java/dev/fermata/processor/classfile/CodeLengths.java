package dev.fermata.processor.classfile;

import java.util.LinkedHashMap;
import java.util.Map;
import org.objectweb.asm.ClassReader;

/** How many bytes of bytecode the methods of a class file have. */
public final class CodeLengths {
  /** Access flags, this class, super class: what stands before the interfaces (JVMS 4.1). */
  private static final int BEFORE_INTERFACES = 6;

  /** {@code max_stack} and {@code max_locals}, which stand before the length (JVMS 4.7.3). */
  private static final int BEFORE_CODE_LENGTH = 4;

  private final ClassReader reader;
  private final char[] buffer;
  private final Map<String, Integer> lengths = new LinkedHashMap<>();
  private int offset;

  private CodeLengths(ClassReader reader) {
    this.reader = reader;
    this.buffer = new char[reader.getMaxStringLength()];
    this.offset = reader.header;
  }

  /** The length of each method's code by {@link ClassFacts#key}, without those that have none. */
  public static Map<String, Integer> of(byte[] classFile) {
    CodeLengths lengths = new CodeLengths(ClassBytes.reader(classFile));
    lengths.read();
    return lengths.lengths;
  }

  private void read() {
    offset += BEFORE_INTERFACES;
    int interfaces = unsignedShort();
    offset += 2 * interfaces;
    skipFields();
    int methods = unsignedShort();
    for (int i = 0; i < methods; i++) {
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
        int length = reader.readInt(start + BEFORE_CODE_LENGTH);
        lengths.put(ClassFacts.key(name, descriptor), length);
      }
    }
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
