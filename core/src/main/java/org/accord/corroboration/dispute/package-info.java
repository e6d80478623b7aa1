/**
 * What is in dispute: a story's assertions in, findings of charges, denials and silences out.
 *
 * <p>Who did it ({@code BlameWeigher}), what caused it ({@code MishapWeigher}), is it true ({@code
 * DenialWeigher} for a party that answers a charge against itself, {@code ContradictionWeigher} for
 * everybody else), have they come to terms ({@code DealWeigher}), is the rule kept ({@code
 * ComplianceWeigher}), which of two states ({@code OppositeWeigher}), who owns up ({@code
 * ResponsibilityWeigher}), who has not said so ({@code SilenceWeigher}); {@code Disputes} makes one
 * finding of what is one question. Traps: a denial answers charges of other voices only; an act
 * told and the same act denied is a contradiction, two different acts are none; whoever has only
 * heard of a thing doesn't assert it.
 */
@NullMarked
package org.accord.corroboration.dispute;

import org.jspecify.annotations.NullMarked;
