package latentia.bench.window;

import java.util.List;
import java.util.Optional;

/**
 * Measures how smoothly the window moves: the times between pulses and between new figures, the
 * processor time that they take, and how soon the picture under the pointer is decoded. Needs a
 * display; prints one JSON object per line.
 *
 * <p>Arguments, all optional: {@code --seconds 6} for each row, {@code --only "Mixtures, 10|Paint"}
 * for what the rows' names begin with, {@code --size 3840x2160} of the window.
 */
public final class FrameIntervals {
  private static final double USUAL_SECONDS = 6;

  private FrameIntervals() {}

  public static void main(String[] args) {
    List<String> arguments = List.of(args);
    double seconds = option(arguments, "--seconds").map(Double::valueOf).orElse(USUAL_SECONDS);
    List<String> wanted = List.of(option(arguments, "--only").orElse("").split("\\|"));
    System.setProperty("java.awt.headless", "true");
    DrivenWindow window = DrivenWindow.open();
    option(arguments, "--size").ifPresent(size -> resize(window, size));
    Takes takes = new Takes(window, seconds, wanted);
    takes.emptyWindow();
    new MixtureFrames(window, takes).measure();
    new ComponentsFrames(window, takes).measure();
    new LatentFrames(window, takes).measure();
    new PaintFrames(window, takes).measure();
    window.close();
    // Worker threads of the labs may still be at their last step.
    System.exit(0);
  }

  private static void resize(DrivenWindow window, String size) {
    String[] lengths = size.split("x");
    window.resize(Integer.parseInt(lengths[0]), Integer.parseInt(lengths[1]));
  }

  private static Optional<String> option(List<String> arguments, String name) {
    int at = arguments.indexOf(name);
    return at < 0 || at + 1 == arguments.size()
        ? Optional.empty()
        : Optional.of(arguments.get(at + 1));
  }
}
