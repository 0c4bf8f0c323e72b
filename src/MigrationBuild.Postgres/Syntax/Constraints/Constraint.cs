using MigrationBuild.Postgres.Syntax.Tables;

namespace MigrationBuild.Postgres.Syntax.Constraints;

/// <summary>A constraint of a column, table or domain. Its span begins at <c>CONSTRAINT name</c> where it has one.</summary>
public abstract record Constraint : TableElement
{
    /// <summary>The name that <c>CONSTRAINT name</c> gives it.</summary>
    public Identifier? Name { get; init; }

    /// <summary><c>DEFERRABLE</c>, <c>NOT VALID</c> and what else is written after it.</summary>
    public ConstraintCharacteristics Characteristics { get; init; } = ConstraintCharacteristics.Unspecified;
}
