package latentia;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("latentia");

  @Test
  void arrowsPointOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("text")
        .definedBy("latentia.text..")
        .layer("data")
        .definedBy("latentia.data..")
        .layer("training")
        .definedBy("latentia.training..")
        .layer("engine")
        .definedBy("latentia.engine..")
        .layer("figure")
        .definedBy("latentia.figure..")
        .layer("lab")
        .definedBy("latentia.lab..")
        .layer("app")
        .definedBy("latentia.app..")
        .layer("cli")
        .definedBy("latentia.cli..")
        .whereLayer("app")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("lab")
        .mayOnlyBeAccessedByLayers("app", "cli")
        .whereLayer("figure")
        .mayOnlyBeAccessedByLayers("lab", "app", "cli")
        .whereLayer("engine")
        .mayOnlyBeAccessedByLayers("lab", "app", "cli")
        .whereLayer("training")
        .mayOnlyBeAccessedByLayers("engine", "lab", "app", "cli")
        .whereLayer("data")
        .mayOnlyBeAccessedByLayers("training", "engine", "figure", "lab", "app", "cli")
        .because(
            "a model must be usable, and testable, without a picture, and a picture without a window")
        .check(PROGRAM);
  }

  @Test
  void labsDoNotLeanOnEachOther() {
    slices()
        .matching("latentia.lab.(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(alwaysTrue(), resideInAPackage("latentia.lab.look"))
        .because("a lab is changed, or left out, without a thought for the others")
        .check(PROGRAM);
  }

  @Test
  void onlyTheWindowKnowsJavaFx() {
    noClasses()
        .that()
        .resideOutsideOfPackage("latentia.app..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
        .because("the command line and the tests of models run where no display exists")
        .check(PROGRAM);
  }

  @Test
  void onlyTheEngineKnowsNd4j() {
    noClasses()
        .that()
        .resideOutsideOfPackage("latentia.engine..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.nd4j..", "org.bytedeco..")
        .because("an array off the heap belongs to one thread and must be closed there")
        .check(PROGRAM);
  }

  @Test
  void onlyOneRoomReadsPictures() {
    noClasses()
        .that()
        .resideOutsideOfPackages("latentia.figure..", "latentia.data.image..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.awt..", "javax.imageio..")
        .because("what can go wrong with a stranger's picture is met in one place")
        .check(PROGRAM);
    noClasses()
        .that()
        .resideInAPackage("latentia.data.image..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("latentia..").and(resideOutsideOfPackage("latentia.data.image..")))
        .because("a decoder turns bytes into grey values, whatever they are to become")
        .check(PROGRAM);
  }

  @Test
  void onlyFiguresKnowHowTheyArePainted() {
    noClasses()
        .that()
        .resideOutsideOfPackage("latentia.figure..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.batik..", "org.apache.pdfbox..", "de.rototor..", "org.scilab..")
        .because("screen, PNG, SVG and PDF are to show the same figure")
        .check(PROGRAM);
  }

  @Test
  void onlyTheCommandLineKnowsPicocli() {
    noClasses()
        .that()
        .resideOutsideOfPackage("latentia.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .because("options are read at the edge and become settings there")
        .check(PROGRAM);
  }

  @Test
  void oneDoorToTheJavaFxThread() {
    noClasses()
        .that()
        .doNotHaveSimpleName("FxThread")
        .should()
        .callMethod(Platform.class, "runLater", Runnable.class)
        .because("what crosses threads is found in one place")
        .check(PROGRAM);
  }

  @Test
  void noStateInStatics() {
    fields()
        .that()
        .areStatic()
        .should()
        .beFinal()
        .because("two windows, or two tests, must not share a run")
        .check(PROGRAM);
  }

  @Test
  void classesSayWhatTheyAreAbout() {
    classes()
        .should()
        .haveNameNotMatching(".*(Util|Utils|Helper|Manager)")
        .because("a class is about one thing and is named for it")
        .check(PROGRAM);
  }

  @Test
  void viewModelsSeeNoControl() {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("ViewModel")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..")
        .because("what a lab does is tested without a window")
        .check(PROGRAM);
  }
}
