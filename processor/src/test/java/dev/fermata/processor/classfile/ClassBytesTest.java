package dev.fermata.processor.classfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/** Class files of versions that ASM does not know yet. */
final class ClassBytesTest {
  private static final int FAR_AHEAD = 120;

  @Test
  void aNewerVersionIsReadAndRestored() throws IOException {
    byte[] future = ownClassFile();
    future[7] = FAR_AHEAD;
    assertThrows(IllegalArgumentException.class, () -> new ClassReader(future));

    ClassWriter writer = new ClassWriter(0);
    ClassBytes.reader(future).accept(ClassBytes.restoringVersion(future, writer), 0);
    assertEquals(FAR_AHEAD, ClassBytes.majorVersion(writer.toByteArray()));
    assertEquals(FAR_AHEAD, future[7], "the original is not touched");
  }

  @Test
  void thePreviewMarkIsKept() throws IOException {
    byte[] preview = ownClassFile();
    assertFalse(ClassBytes.usesPreview(preview));
    preview[4] = (byte) 0xFF;
    preview[5] = (byte) 0xFF;
    preview[7] = FAR_AHEAD;

    ClassWriter writer = new ClassWriter(0);
    ClassBytes.reader(preview).accept(ClassBytes.restoringVersion(preview, writer), 0);
    assertTrue(ClassBytes.usesPreview(writer.toByteArray()));
    assertEquals(FAR_AHEAD, ClassBytes.majorVersion(writer.toByteArray()));
  }

  private static byte[] ownClassFile() throws IOException {
    try (InputStream in = ClassBytesTest.class.getResourceAsStream("ClassBytesTest.class")) {
      return in.readAllBytes();
    }
  }
}
