using static MigrationBuild.Postgres.Lexing.CharClass;

namespace MigrationBuild.Postgres.Lexing;

/// <summary>What psql adds to SQL in a script.</summary>
public sealed partial class Lexer
{
    private static readonly string[] SendingCommands =
        ["g", "gx", "gexec", "gset", "gdesc", "crosstabview", "watch", "bind", "bind_named", "parse", "close_prepared", "sendpipeline"];

    /// <summary>Set once no <c>\.</c> is left, so that the text is searched to its end only once.</summary>
    private bool _noMoreData;

    private bool AtStatementStart => _count == _statement;

    /// <summary>
    /// psql reads a backslash as a command of its own anywhere. Inside a statement only those that send it are taken for one,
    /// so that a stray backslash is the syntax error that every other client reports.
    /// </summary>
    private bool IsMetaCommand()
    {
        if (!_options.IsScript)
        {
            return false;
        }

        var i = _position + 1;
        while (i < _end && IsIdentifierPart(_text[i]))
        {
            i++;
        }

        return AtStatementStart
            ? i > _position + 1 || CharAt(i) is '!' or '?' or '.' or '\\'
            : Array.IndexOf(SendingCommands, _text.Substring(_position + 1, i - _position - 1)) >= 0;
    }

    private void ReadMetaCommand(int start)
    {
        Add(TokenKind.MetaCommand, start, TrimEnd(start, FindLineEnd(start)));
        _statement = _count;
    }

    private void EndStatement()
    {
        var copies = _options.IsScript && ReadsCopyData();
        _statement = _count;
        if (copies)
        {
            ReadCopyData();
        }
    }

    private bool ReadsCopyData()
    {
        if (_tokens[_statement].Keyword != Keyword.Copy)
        {
            return false;
        }

        for (var i = _statement + 1; i < _count - 1; i++)
        {
            if (_tokens[i].Keyword == Keyword.From && _tokens[i + 1].Keyword == Keyword.Stdin)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The lines from the next one to the one that says <c>\.</c>; without such a line there is no data.</summary>
    private void ReadCopyData()
    {
        if (_noMoreData)
        {
            return;
        }

        var first = SkipNewline(FindLineEnd(_position));
        for (var line = first; line < _end;)
        {
            var end = FindLineEnd(line);
            if (end - line == 2 && _text[line] == '\\' && _text[line + 1] == '.')
            {
                Add(TokenKind.CopyData, first, end);
                _statement = _count;
                return;
            }

            line = SkipNewline(end);
        }

        _noMoreData = true;
    }

    private int SkipNewline(int i)
    {
        if (CharAt(i) == '\r')
        {
            i++;
        }

        return CharAt(i) == '\n' ? i + 1 : i;
    }

    private int TrimEnd(int start, int end)
    {
        while (end > start && IsSpace(_text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
