namespace MigrationBuild.Postgres.Parsing;

/// <summary>How strongly the operators bind, weakest first (the <c>%left</c>, <c>%right</c> and <c>%nonassoc</c> lines of gram.y).</summary>
internal enum Precedence
{
    Lowest,
    Or,
    And,
    Not,

    /// <summary><c>IS</c>, <c>ISNULL</c>, <c>NOTNULL</c>; not associative.</summary>
    Is,

    /// <summary><c>&lt; &gt; = &lt;= &gt;= &lt;&gt;</c>; not associative.</summary>
    Comparison,

    /// <summary><c>BETWEEN IN LIKE ILIKE SIMILAR</c>; not associative.</summary>
    Pattern,

    /// <summary>Every operator that has no rank of its own, and <c>OPERATOR(…)</c>.</summary>
    Operator,
    Additive,
    Multiplicative,
    Power,

    /// <summary><c>AT TIME ZONE</c>, <c>AT LOCAL</c>.</summary>
    At,
    Collate,

    /// <summary>A sign before a value.</summary>
    Unary,

    /// <summary><c>::</c></summary>
    Cast,

    /// <summary>What needs no parentheses anywhere (<c>c_expr</c>).</summary>
    Primary,
}
