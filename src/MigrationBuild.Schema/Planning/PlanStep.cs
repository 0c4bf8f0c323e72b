using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Planning;

/// <summary>A statement with its place in the plan.</summary>
internal sealed record PlanStep(PlanStage Stage, PlanPhase Phase, string Comment, string Sql)
{
    /// <summary>The objects that are there after it and were not before. What it needs is made before it, and what needs it after it.</summary>
    public EquatableArray<ObjectId> Makes { get; init; }

    /// <summary>The objects that change under those who use them: who must not see that is dropped before it and made again after it.</summary>
    public EquatableArray<ObjectId> Alters { get; init; }

    /// <summary>The objects that must be there, in whichever stage they are made.</summary>
    public EquatableArray<ObjectId> Needs { get; init; }

    /// <summary>The objects that are gone after it. What uses them goes before it.</summary>
    public EquatableArray<ObjectId> Drops { get; init; }
}
