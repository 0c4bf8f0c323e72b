namespace MigrationBuild.Postgres.Syntax.Sessions;

/// <summary>How a cursor behaves.</summary>
[Flags]
public enum CursorOptions
{
    None = 0,
    Binary = 1,
    Insensitive = 2,
    Asensitive = 4,
    Scroll = 8,
    NoScroll = 16,
    WithHold = 32,
    WithoutHold = 64,
}
