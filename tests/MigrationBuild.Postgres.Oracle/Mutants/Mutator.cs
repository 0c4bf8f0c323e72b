using MigrationBuild.Postgres.Lexing;

namespace MigrationBuild.Postgres.Oracle.Mutants;

/// <summary>Makes statements that are nearly right: one to three edits of the tokens of a right one.</summary>
public sealed class Mutator
{
    private static readonly string[] Constants =
    [
        "a", "\"B\"", "t.c", "s.t.c", "f(x)", "(a)", "int", "text", "numeric(3,1)", "public", "x'1f'", "b'01'", "'x'", "E'\\n'", "U&'\\0041'", "N'x'",
        "$$x$$", "0", "1", "-1", "1.5", "1e3", "0x1f", "99999999999", "$1", "''", "unlogged", "none", "plpgsql", "U&\"a\"", "d 'x'",
    ];

    private static readonly string[] Punctuation =
    [
        ",", ";", "(", ")", "[", "]", ".", "..", ":", "::", ":=", "=>", "+", "-", "*", "/", "%", "^", "<", ">", "=", "<=", ">=", "<>", "!=", "||", "->>",
        "@>", "&&", "~", "!", "()", "(*)", "*, ", ".*", "(a, b)", "()", "AND", "OR",
    ];

    private readonly IReadOnlyList<string> _statements;
    private readonly string[] _keywords;

    public Mutator(IReadOnlyList<string> statements)
    {
        _statements = statements;
        _keywords = [.. Enumerable.Range(1, Keywords.Count).Select(keyword => Keywords.GetText((Keyword)keyword).ToUpperInvariant())];
    }

    public string Mutate(Random random)
    {
        var pieces = TokenSequence.Split(Pick(random)).ToList();
        for (var edits = random.Next(1, 4); edits > 0 && pieces.Count > 0; edits--)
        {
            Edit(pieces, random);
        }

        return TokenSequence.Join(pieces);
    }

    private void Edit(List<string> pieces, Random random)
    {
        var place = random.Next(pieces.Count);
        switch (random.Next(9))
        {
            case 0:
                pieces.RemoveAt(place);
                break;
            case 1:
                pieces.Insert(place, " " + pieces[place].TrimStart());
                break;
            case 2:
                var other = Math.Min(place + random.Next(1, 4), pieces.Count - 1);
                (pieces[place], pieces[other]) = (" " + pieces[other].TrimStart(), " " + pieces[place].TrimStart());
                break;
            case 3 or 4:
                pieces[place] = " " + PickToken(random);
                break;
            case 5 or 6:
                pieces.Insert(place + random.Next(2), " " + PickToken(random));
                break;
            case 7:
                pieces.RemoveRange(place, Math.Min(random.Next(1, 6), pieces.Count - place));
                break;
            default:
                Splice(pieces, place, TokenSequence.Split(Pick(random)), random);
                break;
        }
    }

    /// <summary>Puts a part of another statement where a part of this one was.</summary>
    private static void Splice(List<string> pieces, int place, string[] others, Random random)
    {
        if (others.Length == 0)
        {
            return;
        }

        var from = random.Next(others.Length);
        var length = random.Next(3) == 0 ? others.Length - from : Math.Min(random.Next(1, 8), others.Length - from);
        pieces.RemoveRange(place, random.Next(3) == 0 ? pieces.Count - place : Math.Min(random.Next(4), pieces.Count - place));
        pieces.Insert(place, " ");
        pieces.InsertRange(place + 1, others.AsSpan(from, length).ToArray());
    }

    /// <summary>A token of any category, half of them taken from other statements, where tokens stand that matter.</summary>
    public string PickToken(Random random)
    {
        switch (random.Next(6))
        {
            case 0:
                return Constants[random.Next(Constants.Length)];
            case 1:
                return Punctuation[random.Next(Punctuation.Length)];
            case 2:
                return _keywords[random.Next(_keywords.Length)];
            default:
                var pieces = TokenSequence.Split(Pick(random));
                return pieces.Length == 0 ? "" : pieces[random.Next(pieces.Length)].TrimStart();
        }
    }

    private string Pick(Random random) => _statements[random.Next(_statements.Count)];
}
