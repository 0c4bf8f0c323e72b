namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary>How a cursor behaves.</summary>
[Flags]
public enum CursorOptions
{
    /// <summary>No word is written.</summary>
    None = 0,

    /// <summary><c>BINARY</c>: values in binary form.</summary>
    Binary = 1,

    /// <summary><c>INSENSITIVE</c>: later changes are not seen, as of all of PostgreSQL's cursors.</summary>
    Insensitive = 2,

    /// <summary><c>ASENSITIVE</c> (PostgreSQL 14): whether they are is left open.</summary>
    Asensitive = 4,

    /// <summary><c>SCROLL</c>: it may go backward.</summary>
    Scroll = 8,

    /// <summary><c>NO SCROLL</c>: it may not go backward.</summary>
    NoScroll = 16,

    /// <summary><c>WITH HOLD</c>: it outlives its transaction.</summary>
    WithHold = 32,

    /// <summary><c>WITHOUT HOLD</c>: it does not, as where neither is written.</summary>
    WithoutHold = 64,
}
