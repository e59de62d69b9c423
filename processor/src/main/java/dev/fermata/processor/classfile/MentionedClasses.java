package dev.fermata.processor.classfile;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;

/** The classes that a class file names: in its code, its descriptors and its signatures. */
public final class MentionedClasses {
  private static final int CONSTANT_UTF8 = 1;
  private static final int CONSTANT_CLASS = 7;
  private static final Pattern IN_DESCRIPTOR = Pattern.compile("L([^;:<>()\\[.\\s]+)[;<]");

  private MentionedClasses() {}

  /**
   * The internal names of all classes in the constant pool.
   *
   * <p>Strings of the program that look like descriptors are taken for such: a name too many costs
   * one fruitless lookup, a name missed is a class that javac cannot find.
   */
  public static Set<String> in(byte[] classFile) {
    ClassReader reader = ClassBytes.reader(classFile);
    char[] buffer = new char[reader.getMaxStringLength()];
    Set<String> names = new TreeSet<>();
    for (int item = 1; item < reader.getItemCount(); item++) {
      int offset = reader.getItem(item);
      if (offset == 0) {
        continue; // the unused second half of a long or double
      }
      switch (classFile[offset - 1]) {
        case CONSTANT_CLASS -> addClass(reader.readUTF8(offset, buffer), names);
        case CONSTANT_UTF8 -> addDescriptor(utf8(reader, item, offset), names);
        default -> {}
      }
    }
    return names;
  }

  private static void addClass(String name, Set<String> names) {
    if (name.startsWith("[")) {
      addDescriptor(name, names);
    } else {
      names.add(name);
    }
  }

  private static void addDescriptor(String text, Set<String> names) {
    if (text.indexOf(';') < 0) {
      return;
    }
    Matcher matcher = IN_DESCRIPTOR.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
  }

  private static String utf8(ClassReader reader, int item, int offset) {
    int length = reader.readUnsignedShort(offset);
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) reader.readByte(offset + 2 + i);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
