namespace MigrationBuild.Postgres.Oracle.Answers;

/// <summary>What a parser says of a text.</summary>
/// <param name="Kinds">The node kinds of its statements in order, in PostgreSQL's names and with spaces between; null where it is refused.</param>
/// <param name="Error">The first line of the error's message; null where the text is accepted.</param>
/// <param name="Position">Where the error is, in UTF-16 code units from the text's start; 0 where the text is accepted, and where PostgreSQL gives no place.</param>
public sealed record Answer(string? Kinds, string? Error, int Position)
{
    public bool IsValid => Error is null;

    public static Answer Accept(string kinds) => new(kinds, null, 0);

    public static Answer Refuse(string error, int position) => new(null, error, position);

    public override string ToString() => IsValid ? $"accepted: {Kinds}" : $"{Position}: {Error}";
}
