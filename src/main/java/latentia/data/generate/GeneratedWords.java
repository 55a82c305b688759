package latentia.data.generate;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import latentia.data.Dataset;
import latentia.data.Wording;
import latentia.text.Messages;

/** The words for people that go with generated data sets. */
final class GeneratedWords {
  private static final Messages MESSAGES = Messages.of(GeneratedWords.class);

  /** Pixels and moments in time. */
  private static final Pattern NUMBERED = Pattern.compile("([pt])(\\d+)");

  private GeneratedWords() {}

  static String of(String key, String what) {
    return MESSAGES.get(key + "." + what);
  }

  static String licence() {
    return MESSAGES.get("generated.licence");
  }

  /** The data set with title, samples and captions; a column without a caption is its own. */
  static Dataset worded(Dataset data) {
    String key = data.name();
    List<String> captions =
        data.columnNames().stream().map(column -> caption(key, column)).toList();
    return data.withWording(
        new Wording(of(key, "title"), of(key, "sample"), of(key, "samples"), captions));
  }

  private static String caption(String key, String column) {
    Matcher numbered = NUMBERED.matcher(column);
    if (numbered.matches()) {
      return MESSAGES.get("generated." + numbered.group(1), numbered.group(2));
    }
    String named = key + ".caption." + column;
    return MESSAGES.bundle().containsKey(named) ? MESSAGES.get(named) : column;
  }
}
