package latentia.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;

/** Standard output that cannot take the result. */
class BrokenOutputTest {
  @Test
  void anOutputThatBreaksIsAnError() {
    Writer full =
        new StringWriter() {
          @Override
          public void write(String text, int offset, int length) {
            throw new IllegalStateException("unreachable");
          }
        };
    PrintWriter broken =
        new PrintWriter(full) {
          @Override
          public void write(String text, int offset, int length) {
            setError();
          }
        };
    StringWriter err = new StringWriter();
    assertEquals(5, CommandLineProgram.run(broken, new PrintWriter(err), "data", "list"));
    assertTrue(err.toString().contains("standard output"), err::toString);
  }

  @Test
  void runningOutOfMemoryIsNoBug() {
    Writer exhausted =
        new StringWriter() {
          @Override
          public void write(String text, int offset, int length) {
            throw new OutOfMemoryError("Java heap space");
          }
        };
    StringWriter err = new StringWriter();
    PrintWriter out = new PrintWriter(exhausted);
    assertEquals(4, CommandLineProgram.run(out, new PrintWriter(err), "data", "list"));
    assertTrue(err.toString().startsWith("There is not enough memory"), err::toString);
  }
}
