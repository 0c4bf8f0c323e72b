using System.Text;
using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Oracle.Mutants;

namespace MigrationBuild.Postgres.Oracle.Fuzzing;

/// <summary>Texts that nobody would write, each a function of a seed and a number, so that any of them can be made again.</summary>
public sealed class FuzzInput
{
    private const string Quotes = "'\"$\\\0\uFFFC;()";
    private const string Signs = "'\"$\\;()[]/*-.:\uD800\uDC00";

    private static readonly string[] Openers =
    [
        "(", "[", "((", "select (", "select array[", "f(", "case when ", "not ", "- ", "a + (", "a in (", "(select ", "exists (", "with x as (", "row(", "cast(",
        "a between ", "a is not distinct from ", "begin ", "declare a int; begin ", "if a then ", "loop ", "case ", "do $$ begin ", "do $a$ begin ", "/* ", "create table t (",
        "select * from (", "select * from a join (", "a.b[", "x::int[", "json_object(", "json_array(select ", "xmlelement(name a, ", "coalesce(", "(((a),", "prepare p as ",
        "explain ", "create schema s ", "create rule r as on update to t do (", "create function f() begin atomic ", "values (", "a union (", "any (", "lateral (", "rows from (f(",
        "grouping sets (", "a collate b.", "interval '1' ", "U&'\\", "e'\\", "merge into t using (",
    ];

    private static readonly string[] Scripts =
    [
        "\\c db\n", "\\gexec", "\\.\n", "\\", "\\!", "copy t from stdin;\n1\t2\n\\.\n", "copy t from stdin;\n", "COPY t (a) FROM stdin WITH (format csv);\n;;\n\\.", "-- atlas:delimiter \\n\\n\n",
        "-- atlas:delimiter GO\n", "GO\n", "--", "/*", "*/", "/* /* */", "$$", "$a$", "$a$ $b$", "'", "\"", "E'\\'", "U&'\\0041' uescape '!'", "U&\"", "uescape", "\r\n", "\r", "\t", "\uFEFF",
        "begin; if x then y; end if; end", "<<l>> loop exit l; end loop l;", "exception when others then null;", ":var", ":'var'", ":\"var\"", ":{?x}", "create function f() returns int as $$ begin return 1; end $$ language plpgsql;",
        "create procedure p() begin atomic select 1; select 2; end;", "create rule r as on insert to t do also (select 1; select 2);", "0x", "1e", "1_", "1__0", "0b12", "1..2", ".5.", "$1a", "N'", "x'g'", "b'2'",
    ];

    private readonly Mutator _mutator;
    private readonly IReadOnlyList<string> _statements;
    private readonly int _seed;

    public FuzzInput(IReadOnlyList<string> statements, int seed)
    {
        _statements = statements;
        _mutator = new Mutator(statements);
        _seed = seed;
    }

    public string Write(int index)
    {
        var random = new Random(HashCode(_seed, index));
        return random.Next(16) switch
        {
            0 => WriteCharacters(random),
            1 => WriteBytes(random),
            2 or 3 => WriteTokens(random),
            4 => WriteNested(random),
            5 => WriteScript(random),
            6 => DamageCharacters(Pick(random), random),
            7 => WriteBody(random),
            8 => WriteRepeated(random),
            _ => _mutator.Mutate(random),
        };
    }

    /// <summary>The text of that number in which a part of a statement stands so many times.</summary>
    public string WriteGrowing(int index, int count) => WriteRepeated(new Random(HashCode(_seed, index)), count);

    /// <summary>The same on every run and machine, as <see cref="System.HashCode"/> is not.</summary>
    private static int HashCode(int seed, int index)
    {
        var hash = unchecked(((ulong)(uint)seed << 32 | (uint)index) * 0x9E3779B97F4A7C15UL);
        return unchecked((int)(hash ^ (hash >> 29)));
    }

    private static string WriteCharacters(Random random)
    {
        var text = new StringBuilder();
        for (var length = random.Next(60); length > 0; length--)
        {
            text.Append(random.Next(8) switch
            {
                0 => (char)random.Next(0x110),
                1 => (char)random.Next(0xD7F0, 0xE010),
                2 => (char)random.Next(0x10000),
                3 => Quotes[random.Next(Quotes.Length)],
                _ => (char)random.Next(32, 127),
            });
        }

        return text.ToString();
    }

    private static string WriteBytes(Random random)
    {
        var bytes = new byte[random.Next(80)];
        random.NextBytes(bytes);
        return Encoding.Latin1.GetString(bytes);
    }

    private string WriteTokens(Random random)
    {
        var text = new StringBuilder();
        for (var count = random.Next(1, 25); count > 0; count--)
        {
            text.Append(_mutator.PickToken(random)).Append(random.Next(12) == 0 ? "" : " ");
        }

        return text.ToString();
    }

    /// <summary>Openers without end, with or without their closers; one in a hundred deeper than any stack.</summary>
    private static string WriteNested(Random random)
    {
        var first = Openers[random.Next(Openers.Length)];
        var second = random.Next(2) == 0 ? first : Openers[random.Next(Openers.Length)];
        var text = new StringBuilder(random.Next(2) == 0 ? "select " : "");
        var depth = random.Next(100) == 0 ? 5000 : random.Next(1, 40);
        for (var i = 0; i < depth; i++)
        {
            text.Append(i % 2 == 0 ? first : second);
        }

        text.Append(random.Next(2) == 0 ? "a" : "select 1");
        var closer = random.Next(6) switch { 0 => ")", 1 => "]", 2 => " end", 3 => "))", 4 => "; end", _ => "" };
        for (var i = random.Next(2) == 0 ? depth : 0; i > 0; i--)
        {
            text.Append(closer);
        }

        return text.ToString();
    }

    private string WriteScript(Random random)
    {
        var text = new StringBuilder();
        for (var count = random.Next(1, 6); count > 0; count--)
        {
            text.Append(random.Next(2) == 0 ? Scripts[random.Next(Scripts.Length)] : Pick(random))
                .Append(random.Next(4) switch { 0 => "", 1 => "\n", 2 => ";", _ => ";\n" });
        }

        return text.ToString();
    }

    private static string DamageCharacters(string sql, Random random)
    {
        var text = new StringBuilder(sql);
        for (var edits = random.Next(1, 5); edits > 0 && text.Length > 0; edits--)
        {
            var place = random.Next(text.Length);
            switch (random.Next(4))
            {
                case 0:
                    text.Remove(place, 1);
                    break;
                case 1:
                    text.Insert(place, Signs[random.Next(Signs.Length)]);
                    break;
                case 2:
                    text[place] = (char)random.Next(random.Next(4) == 0 ? 0x10000 : 128);
                    break;
                default:
                    text.Length = place;
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>A function or a DO whose body is anything, most often nearly PL/pgSQL.</summary>
    private string WriteBody(Random random)
    {
        var body = random.Next(4) switch
        {
            0 => WriteTokens(random),
            1 => "begin " + _mutator.Mutate(random) + "; end",
            2 => "declare a int; begin if a then " + Pick(random) + "; else " + _mutator.Mutate(random) + "; end if; loop " + Pick(random) + "; end loop; exception when others then end",
            _ => "begin " + WriteTokens(random) + " loop for x in select 1 loop " + WriteTokens(random) + "; end loop; end loop; end;",
        };
        var (opener, closer) = random.Next(3) switch { 0 => ("do $$", "$$"), 1 => ("create function f() returns int language plpgsql as $f$", "$f$"), _ => ("do '", "'") };
        return opener + body + closer;
    }

    private string WriteRepeated(Random random) => WriteRepeated(random, random.Next(2, 30));

    /// <summary>A part of a statement many times over: what takes more than linear time takes it here.</summary>
    private string WriteRepeated(Random random, int count)
    {
        var pieces = TokenSequence.Split(Pick(random));
        if (pieces.Length == 0)
        {
            return "";
        }

        var start = random.Next(pieces.Length);
        var end = Math.Min(pieces.Length, start + random.Next(1, 6));
        var part = string.Concat(pieces[start..end]);
        return string.Concat(pieces[..end]) + string.Concat(Enumerable.Repeat(" " + part, count)) + string.Concat(pieces[end..]);
    }

    private string Pick(Random random) => _statements[random.Next(_statements.Count)];
}
