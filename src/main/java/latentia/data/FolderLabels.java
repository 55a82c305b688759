package latentia.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import latentia.text.Messages;

/** The name of its folder as the class of each image. */
final class FolderLabels {
  private static final Messages MESSAGES = Messages.of(FolderLabels.class);

  private final List<String> names;

  FolderLabels(Path root, List<Path> images) {
    names =
        images.stream()
            .map(Path::getParent)
            .map(parent -> parent.equals(root) ? "" : parent.getFileName().toString())
            .toList();
  }

  /** None if no image lies in a folder of its own, or there are too many folders. */
  Optional<Labels> labels() {
    ClassCodes classes = new ClassCodes();
    names.forEach(name -> classes.add(name, false));
    boolean none = names.stream().allMatch(String::isEmpty);
    return none || classes.tooMany()
        ? Optional.empty()
        : Optional.of(classes.labels(MESSAGES.get("images.label"), false));
  }

  void notes(List<String> repairs) {
    labels()
        .ifPresent(labels -> repairs.add(MESSAGES.get("images.labelled", labels.classes().size())));
    long without = names.stream().filter(String::isEmpty).count();
    if (without > 0 && without < names.size()) {
      repairs.add(MESSAGES.get("images.unlabelled", without));
    }
  }
}
