namespace MigrationBuild.Postgres.Syntax.Expressions;

/// <summary>Which truth value is asked for.</summary>
public enum BooleanTestKind
{
    /// <summary><c>x IS TRUE</c></summary>
    IsTrue,

    /// <summary><c>x IS NOT TRUE</c>: false or null.</summary>
    IsNotTrue,

    /// <summary><c>x IS FALSE</c></summary>
    IsFalse,

    /// <summary><c>x IS NOT FALSE</c>: true or null.</summary>
    IsNotFalse,

    /// <summary><c>x IS UNKNOWN</c>: null.</summary>
    IsUnknown,

    /// <summary><c>x IS NOT UNKNOWN</c>: true or false.</summary>
    IsNotUnknown,
}
