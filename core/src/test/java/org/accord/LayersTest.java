package org.accord;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The one rule: stages depend on the model, never on each other; only the front door wires them.
 */
@AnalyzeClasses(packages = "org.accord", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {

  private static final String[] STAGES = {
    "org.accord.ingest..",
    "org.accord.reading..",
    "org.accord.lineage..",
    "org.accord.story..",
    "org.accord.grounding..",
    "org.accord.claim..",
    "org.accord.corroboration..",
    "org.accord.operation..",
    "org.accord.decision..",
    "org.accord.change.."
  };

  @ArchTest
  static final ArchRule stagesNeverDependOnEachOther =
      slices()
          .matching(
              "org.accord.(ingest|reading|lineage|story|grounding|claim|corroboration|operation|decision|change)..")
          .should()
          .notDependOnEachOther();

  @ArchTest
  static final ArchRule theModelDependsOnNoStage =
      noClasses()
          .that()
          .resideInAnyPackage("org.accord.model..", "org.accord.text..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(STAGES);

  @ArchTest
  static final ArchRule nobodyButTheFrontDoorWiresStages =
      noClasses()
          .that()
          .resideInAnyPackage(STAGES)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.accord");
}
