using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Maintenance;
using MigrationBuild.Postgres.Syntax.Scripts;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>Walks a script statement by statement and gives each the comments above it.</summary>
internal sealed class ScriptParser(SourceFile file, Lexer lexer, SqlParseOptions options, int outerDepth = 0)
{
    private readonly List<SourceDiagnostic> _diagnostics = [];
    private readonly List<ScriptStatement> _statements = [];

    /// <summary>The index of the first comment that no earlier statement has passed.</summary>
    private int _comment;

    internal SqlScript Parse()
    {
        var parser = new Parser(file, lexer, options, _diagnostics, outerDepth);
        var splitter = new StatementSplitter(lexer);
        while (splitter.MoveNext())
        {
            var syntax = parser.ParseScriptStatement(splitter.Start, splitter.End);
            if (syntax is CopyStmt copy && splitter.Data is { } data)
            {
                syntax = copy with { Data = new KeywordSpan(data) };
            }

            Add(syntax, splitter.Span, splitter.FullEnd);
        }

        return new SqlScript(file, new([.. _statements]), new([.. _diagnostics]), new([.. lexer.Comments]), FindHeader())
        {
            BodyComments = parser.BodyComments.OrderBy(comment => comment.Span.Start).ToEquatableArray(),
        };
    }

    private void Add(Statement syntax, TextSpan span, int fullEnd)
    {
        var comments = TakeLeadingComments(span.Start);
        var fullStart = comments.IsEmpty ? span.Start : comments[0].Span.Start;
        _statements.Add(new ScriptStatement(syntax, span, TextSpan.FromBounds(fullStart, fullEnd), comments));
        while (_comment < lexer.Comments.Count && lexer.Comments[_comment].Span.Start < fullEnd)
        {
            _comment++;
        }
    }

    private EquatableArray<Comment> TakeLeadingComments(int position)
    {
        var all = lexer.Comments;
        var end = _comment;
        while (end < all.Count && all[end].Span.End <= position)
        {
            end++;
        }

        var lowest = _comment;
        if (lowest < end && _statements.Count > 0 && CountNewlines(_statements[_statements.Count - 1].FullSpan.End, all[lowest].Span.Start) == 0)
        {
            // It ends the line of the statement before.
            lowest++;
        }

        var first = end;
        for (var next = position; first > lowest && CountNewlines(all[first - 1].Span.End, next) < 2; first--)
        {
            next = all[first - 1].Span.Start;
        }

        _comment = end;
        if (first == end)
        {
            return default;
        }

        var comments = new Comment[end - first];
        for (var i = first; i < end; i++)
        {
            comments[i - first] = all[i];
        }

        return new(comments);
    }

    private int CountNewlines(int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
        {
            if (file.Text[i] == '\n' || (file.Text[i] == '\r' && (i + 1 == end || file.Text[i + 1] != '\n')))
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>
    /// The unbroken block of line comments at the very top that an empty line separates from the first statement: where Atlas looks for
    /// the directives of a file.
    /// </summary>
    private EquatableArray<Comment> FindHeader()
    {
        var header = new List<Comment>();
        var position = file.Text.Length > 0 && file.Text[0] == '\uFEFF' ? 1 : 0;
        foreach (var comment in lexer.Comments)
        {
            if (comment.IsBlock || !IsBlank(position, comment.Span.Start) || CountNewlines(position, comment.Span.Start) > (header.Count == 0 ? 0 : 1))
            {
                break;
            }

            header.Add(comment);
            position = comment.Span.End;
        }

        var isSeparated = _statements.Count == 0 || CountNewlines(position, NextStart(position)) >= 2;
        return isSeparated ? new([.. header]) : default;
    }

    /// <summary>Where what follows a position starts: a statement or a comment.</summary>
    private int NextStart(int position)
    {
        while (position < file.Text.Length && CharClass.IsSpace(file.Text[position]))
        {
            position++;
        }

        return position;
    }

    private bool IsBlank(int start, int end) => NextStart(start) >= end;
}
