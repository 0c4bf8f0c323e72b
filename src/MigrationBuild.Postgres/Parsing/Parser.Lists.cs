using MigrationBuild.Postgres.Lexing;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Parsing;

/// <summary>Lists. Their items wait on one stack until their number is known, so that a list costs the array that stays in the tree.</summary>
internal sealed partial class Parser
{
    private readonly List<object> _items = [];

    /// <summary>One or more items with commas between.</summary>
    private EquatableArray<T> ParseCommaList<T>(Func<T> parseItem)
        where T : class => ParseRestOfCommaList(parseItem(), parseItem);

    private EquatableArray<T> ParseRestOfCommaList<T>(T first, Func<T> parseItem)
        where T : class
    {
        if (!At(TokenKind.Comma))
        {
            return new([first]);
        }

        var bottom = _items.Count;
        _items.Add(first);
        while (Accept(TokenKind.Comma))
        {
            _items.Add(parseItem());
        }

        return TakeItems<T>(bottom);
    }

    /// <summary>One or more items with commas between, in parentheses.</summary>
    private EquatableArray<T> ParseParenthesizedList<T>(Func<T> parseItem)
        where T : class
    {
        Expect(TokenKind.OpenParen);
        var items = ParseCommaList(parseItem);
        Expect(TokenKind.CloseParen);
        return items;
    }

    /// <summary>The items of the stack from an index up, which leave it.</summary>
    private EquatableArray<T> TakeItems<T>(int bottom)
        where T : class
    {
        if (_items.Count == bottom)
        {
            return default;
        }

        var items = new T[_items.Count - bottom];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = (T)_items[bottom + i];
        }

        _items.RemoveRange(bottom, items.Length);
        return new(items);
    }
}
