namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>Which truth value is asked for.</summary>
public enum BooleanTestKind
{
    IsTrue,
    IsNotTrue,
    IsFalse,
    IsNotFalse,
    IsUnknown,
    IsNotUnknown,
}
