namespace MigrationBuild.Schema.Planning;

/// <summary>A statement with its place in the plan.</summary>
internal sealed record PlanStep(PlanStage Stage, PlanPhase Phase, string Comment, string Sql);
