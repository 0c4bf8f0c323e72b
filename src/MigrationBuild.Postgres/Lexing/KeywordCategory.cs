namespace MigrationBuild.Postgres.Lexing;

/// <summary>Where a key word may stand as a name without quotes (PostgreSQL manual, appendix C).</summary>
public enum KeywordCategory
{
    /// <summary>Not a key word.</summary>
    None,

    /// <summary>May name anything.</summary>
    Unreserved,

    /// <summary>May name a column or table, not a function or type.</summary>
    ColumnName,

    /// <summary>May name a function or type, not a column or table.</summary>
    TypeOrFunctionName,

    /// <summary>May only be a column label after <c>AS</c>.</summary>
    Reserved,
}
