using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Scripts;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

internal sealed partial class Parser
{
    /// <summary>How many key words of a statement without a node say what it is (<c>CREATE OR REPLACE TEXT SEARCH</c>).</summary>
    private const int NamingKeywords = 5;

    /// <summary>Parses the tokens from one index to another, exclusive, as one statement and reports what is wrong with it.</summary>
    internal Statement ParseScriptStatement(int index, int end)
    {
        _position = index;
        _end = end;
        _depth = 0;
        _error = null;
        var start = Start;
        _lastEnd = start;
        if (At(TokenKind.MetaCommand))
        {
            return ParseMetaCommand();
        }

        var statement = ParseStatement();
        if (!AtEnd)
        {
            Fail();
        }

        if (_error is null)
        {
            return statement;
        }

        _diagnostics.Add(_error);
        var span = TextSpan.FromBounds(start, _tokens[end - 1].End);
        return new InvalidStatement(FindNamingKeywords(index, end), _file.Substring(span)) { Span = span };
    }

    /// <summary>One statement (gram.y, <c>stmt</c>).</summary>
    private Statement ParseStatement()
    {
        if (!Enter())
        {
            return new InvalidStatement(default, "");
        }

        var statement = ParseStatementByKeyword();
        Leave();
        return statement;
    }

    private Statement ParseStatementByKeyword()
    {
        switch (Current.Keyword)
        {
            case Keyword.Select or Keyword.Values or Keyword.Table or Keyword.With or Keyword.Insert or Keyword.Update or Keyword.Delete or Keyword.Merge:
                return ParsePreparableStatement();
            case Keyword.Abort or Keyword.Alter or Keyword.Analyze or Keyword.Analyse or Keyword.Begin or Keyword.Call or Keyword.Checkpoint
                or Keyword.Close or Keyword.Cluster or Keyword.Comment or Keyword.Commit or Keyword.Copy or Keyword.Create or Keyword.Deallocate
                or Keyword.Declare or Keyword.Discard or Keyword.Do or Keyword.Drop or Keyword.End or Keyword.Execute or Keyword.Explain
                or Keyword.Fetch or Keyword.Grant or Keyword.Import or Keyword.Listen or Keyword.Load or Keyword.Lock or Keyword.Move
                or Keyword.Notify or Keyword.Prepare or Keyword.Reassign or Keyword.Refresh or Keyword.Reindex or Keyword.Release
                or Keyword.Reset or Keyword.Revoke or Keyword.Rollback or Keyword.Savepoint or Keyword.Security or Keyword.Set
                or Keyword.Show or Keyword.Start or Keyword.Truncate or Keyword.Unlisten or Keyword.Vacuum:
                return ParseUnknownStatement();
            default:
                if (At(TokenKind.OpenParen))
                {
                    return ParsePreparableStatement();
                }

                Fail();
                return new InvalidStatement(default, "");
        }
    }

    /// <summary>A statement without a node of its own, to its end. It is reported, so that nothing that it does is overlooked in silence.</summary>
    private UnknownStatement ParseUnknownStatement()
    {
        var index = _position;
        var start = Start;
        for (var i = index; i < _end; i++)
        {
            if (_tokens[i].Kind is TokenKind.Error or TokenKind.Other)
            {
                FailAt(i);
                return new UnknownStatement(default, "");
            }
        }

        _position = _end;
        _lastEnd = _tokens[_end - 1].End;
        var span = SpanFrom(start);
        var keywords = FindNamingKeywords(index, _end);
        var name = string.Join(" ", keywords.Select(keyword => Keywords.GetText(keyword).ToUpperInvariant()));
        _diagnostics.Add(new SourceDiagnostic(
            SyntaxDiagnostics.NotUnderstood,
            _file,
            span,
            $"{name} is not understood by the model; it is carried along as it is"));
        return new UnknownStatement(keywords, _file.Substring(span)) { Span = span };
    }

    private MetaCommandStmt ParseMetaCommand()
    {
        var token = Advance();
        var text = _file.Substring(token.Span);
        _diagnostics.Add(new SourceDiagnostic(
            SyntaxDiagnostics.MetaCommand,
            _file,
            token.Span,
            $"{text} is a command to psql, which no other client understands; remove it, or run the file with psql"));
        return new MetaCommandStmt(text) { Span = token.Span };
    }

    private EquatableArray<Keyword> FindNamingKeywords(int index, int end)
    {
        var keywords = new List<Keyword>();
        for (; index < end && keywords.Count < NamingKeywords && _tokens[index].Kind == TokenKind.Keyword; index++)
        {
            keywords.Add(_tokens[index].Keyword);
        }

        return new([.. keywords]);
    }
}
