namespace MigrationBuild.Postgres.Syntax.Constraints;

/// <summary>What may be written behind a constraint of any kind (<c>ConstraintAttributeSpec</c>); null where nothing is.</summary>
public sealed record ConstraintCharacteristics(
    bool? IsDeferrable = null,
    bool? IsInitiallyDeferred = null,
    bool? IsEnforced = null,
    bool IsNotValid = false,
    bool IsNoInherit = false)
{
    /// <summary>Nothing was written.</summary>
    public static ConstraintCharacteristics Unspecified { get; } = new();
}
