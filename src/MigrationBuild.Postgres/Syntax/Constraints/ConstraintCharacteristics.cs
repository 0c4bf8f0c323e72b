namespace MigrationBuild.Postgres.Syntax.Constraints;

/// <summary>What may be written after a constraint of any kind (<c>ConstraintAttributeSpec</c>); null where nothing is.</summary>
/// <param name="IsDeferrable"><c>[NOT] DEFERRABLE</c>; null is not deferrable, unless <c>INITIALLY DEFERRED</c> implies it.</param>
/// <param name="IsInitiallyDeferred"><c>INITIALLY DEFERRED</c> or <c>INITIALLY IMMEDIATE</c>; null is immediate.</param>
/// <param name="IsEnforced"><c>[NOT] ENFORCED</c> (PostgreSQL 18); null is enforced.</param>
/// <param name="IsNotValid">Whether <c>NOT VALID</c> is written: rows that are there already are not checked.</param>
/// <param name="IsNoInherit">Whether <c>NO INHERIT</c> is written: descendants of the table do not get the constraint.</param>
public sealed record ConstraintCharacteristics(
    bool? IsDeferrable = null,
    bool? IsInitiallyDeferred = null,
    bool? IsEnforced = null,
    bool IsNotValid = false,
    bool IsNoInherit = false)
{
    /// <summary>Nothing was written.</summary>
    public static ConstraintCharacteristics Unspecified { get; } = new();

    /// <summary>Whether rows that are there have to meet it: <c>NOT VALID</c> leaves them for later, <c>NOT ENFORCED</c> for ever.</summary>
    public bool ChecksOldRows => !IsNotValid && IsEnforced is not false;
}
