package latentia.app.transport;

import java.util.ArrayList;
import java.util.List;
import latentia.app.LatentiaApp;
import latentia.text.Messages;
import latentia.training.Pace;

/** A pace and what it is called. */
public record PaceChoice(Pace pace, String words) {
  private static final List<Double> STEPS = List.of(0.5, 1.0, 2.0, 5.0, 10.0, 30.0);

  /** For runs whose single steps are worth looking at: so many steps a second, then flat out. */
  public static List<PaceChoice> steps() {
    Messages messages = Messages.of(LatentiaApp.class);
    List<PaceChoice> paces = new ArrayList<>();
    for (double steps : STEPS) {
      String key = steps == 1 ? "transport.onePerSecond" : "transport.perSecond";
      String number = steps < 1 ? "½" : String.valueOf(Math.round(steps));
      paces.add(new PaceChoice(new Pace.StepsPerSecond(steps), messages.get(key, number)));
    }
    paces.add(new PaceChoice(new Pace.FlatOut(), messages.get("transport.flatOut")));
    return paces;
  }
}
