package dev.fermata.samples.benchmarks.compiling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.objectweb.asm.ClassReader;

/** The size of the bytecode in class files: of instructions only (JVMS 4.7.3, code_length). */
final class Bytecode {
  private final ClassReader reader;
  private final char[] buffer;
  private int position;
  private int size;

  private Bytecode(byte[] classFile) {
    reader = new ClassReader(classFile);
    buffer = new char[reader.getMaxStringLength()];
    position = reader.header + 6;
  }

  /** {@return the bytes in all methods of these classes} */
  static int size(List<Path> classFiles) throws IOException {
    int size = 0;
    for (Path file : classFiles) {
      size += new Bytecode(Files.readAllBytes(file)).read();
    }
    return size;
  }

  private int read() {
    int interfaces = next();
    position += 2 * interfaces;
    members(); // fields
    members(); // methods
    return size;
  }

  private void members() {
    for (int members = next(); members > 0; members--) {
      position += 6;
      for (int attributes = next(); attributes > 0; attributes--) {
        String name = reader.readUTF8(position, buffer);
        int length = reader.readInt(position + 2);
        position += 6;
        if (name.equals("Code")) {
          size += reader.readInt(position + 4);
        }
        position += length;
      }
    }
  }

  private int next() {
    position += 2;
    return reader.readUnsignedShort(position - 2);
  }
}
