namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary>What an item of an operator class is.</summary>
public enum OpClassItemKind
{
    /// <summary><c>OPERATOR number …</c></summary>
    Operator,

    /// <summary><c>FUNCTION number …</c></summary>
    Function,

    /// <summary><c>STORAGE type</c>: what the index keeps, where it is not the column's type.</summary>
    Storage,
}
