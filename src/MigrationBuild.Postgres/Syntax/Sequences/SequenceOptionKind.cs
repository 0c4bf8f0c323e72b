namespace MigrationBuild.Postgres.Syntax.Sequences;

/// <summary>An option of a sequence.</summary>
public enum SequenceOptionKind
{
    /// <summary><c>AS type</c>: <c>smallint</c>, <c>integer</c> or, by default, <c>bigint</c>.</summary>
    AsType,

    /// <summary><c>INCREMENT [BY] n</c>: negative counts down; 1 by default.</summary>
    Increment,

    /// <summary><c>MINVALUE n</c></summary>
    MinValue,

    /// <summary><c>NO MINVALUE</c>: 1, or counting down the type's least.</summary>
    NoMinValue,

    /// <summary><c>MAXVALUE n</c></summary>
    MaxValue,

    /// <summary><c>NO MAXVALUE</c>: the type's greatest, or counting down −1.</summary>
    NoMaxValue,

    /// <summary><c>START [WITH] n</c>: the least value by default, or counting down the greatest.</summary>
    Start,

    /// <summary><c>RESTART [[WITH] n]</c>: without a number from the start value.</summary>
    Restart,

    /// <summary><c>CACHE n</c>: how many values a session takes at once; 1 by default.</summary>
    Cache,

    /// <summary><c>CYCLE</c>: begins anew at its end.</summary>
    Cycle,

    /// <summary><c>NO CYCLE</c>: an error at its end.</summary>
    NoCycle,

    /// <summary><c>OWNED BY table.column</c>: dropped with the column.</summary>
    OwnedBy,

    /// <summary><c>SEQUENCE NAME name</c>: of an identity column's sequence, as <c>pg_dump</c> writes it.</summary>
    SequenceName,

    /// <summary><c>LOGGED</c>: of an identity column's sequence.</summary>
    Logged,

    /// <summary><c>UNLOGGED</c>: of an identity column's sequence.</summary>
    Unlogged,
}
