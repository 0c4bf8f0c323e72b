using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MigrationBuild.Postgres.Oracle.Answers;

namespace MigrationBuild.Postgres.Oracle.Recording;

/// <summary>A file of somebody else's: what PostgreSQL's parser says of each of its statements, whose text is known by a hash alone.</summary>
/// <param name="Path">Where the file is in the corpora, with slashes.</param>
/// <param name="Statements">In order; a statement is one as our parser splits the file.</param>
public sealed record RecordedFile(string Path, IReadOnlyList<(string Hash, Answer Expected)> Statements)
{
    private const int HashLength = 8;

    /// <summary>The path, and a line for each statement: its hash, and its kind or the place and the message of its error.</summary>
    public IEnumerable<string> ToLines() => Statements
        .Select(item => item.Expected.IsValid
            ? $"{item.Hash} {item.Expected.Kinds}"
            : string.Create(CultureInfo.InvariantCulture, $"{item.Hash} {item.Expected.Position}: {item.Expected.Error}"))
        .Prepend("/" + Path);

    public static IEnumerable<RecordedFile> FromLines(IEnumerable<string> lines)
    {
        var path = default(string);
        var statements = new List<(string, Answer)>();
        foreach (var line in lines)
        {
            if (line[0] == '/')
            {
                if (path is not null)
                {
                    yield return new RecordedFile(path, [.. statements]);
                }

                path = line[1..];
                statements.Clear();
            }
            else
            {
                statements.Add((line[..HashLength], ParseAnswer(line[(HashLength + 1)..])));
            }
        }

        if (path is not null)
        {
            yield return new RecordedFile(path, statements);
        }
    }

    public static string Hash(string sql) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sql)))[..HashLength];

    private static Answer ParseAnswer(string text)
    {
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        return colon < 0 ? Answer.Accept(text) : Answer.Refuse(text[(colon + 2)..], int.Parse(text[..colon], CultureInfo.InvariantCulture));
    }
}
