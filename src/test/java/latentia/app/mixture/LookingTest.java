package latentia.app.mixture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import latentia.lab.mixture.MixtureReadout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Words and numbers are worked out for whoever reads them, and no more often. */
class LookingTest {
  private final WindowlessLab window = new WindowlessLab();
  private final MixtureViewModel lab = window.lab();
  private int asked;

  @BeforeEach
  void open() throws InterruptedException {
    window.open();
    lab.looking().setReading(() -> asked++);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private MixtureReadout readout() {
    return lab.readoutProperty().get();
  }

  @Test
  void aStepIsReadWhenSomebodyReads() throws InterruptedException {
    MixtureReadout before = readout();
    String next = lab.transport().nextActionProperty().get();
    lab.transport().step();
    window.runUntilShown("a step", shown -> shown.step() == 1);
    assertSame(before, readout(), "nobody has read yet");
    assertTrue(asked > 0, "there is something to read");
    lab.looking().read();
    assertNotSame(before, readout());
    assertNotEquals(next, lab.transport().nextActionProperty().get());
  }

  @Test
  void whatIsReadAlreadyIsNotAskedForAgain() {
    lab.point(-1);
    lab.looking().read();
    assertEquals(0, asked);
    lab.point(5);
    assertEquals(1, asked);
  }
}
