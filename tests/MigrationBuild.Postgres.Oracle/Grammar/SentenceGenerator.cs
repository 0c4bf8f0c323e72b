namespace MigrationBuild.Postgres.Oracle.Grammar;

/// <summary>
/// Writes statements from the productions of PostgreSQL's grammar, so that each of them is used, and used in every place where another production calls its rule.
/// Around what a statement is about, everything is as short as the grammar allows.
/// </summary>
public sealed class SentenceGenerator
{
    /// <summary>The rule of a statement.</summary>
    private const string Root = "stmt";

    private readonly GrammarFile _grammar;
    private readonly Dictionary<string, string> _shortest = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Production Production, int Place)> _parents = new(StringComparer.Ordinal);

    public SentenceGenerator(GrammarFile grammar)
    {
        _grammar = grammar;
        FindShortest();
        FindParents();
    }

    /// <summary>The productions that a statement can use.</summary>
    public IEnumerable<Production> Reachable => _grammar.Productions.Where(production => _parents.ContainsKey(production.Rule) || production.Rule == Root);

    /// <summary>For each production the statement that uses it where it is shortest.</summary>
    public IEnumerable<Sentence> WriteEach()
        => Reachable.Select(production => new Sentence(InContext(production.Rule, Expand(production)), [production]));

    /// <summary>For each production, each place in it and each alternative there, one statement.</summary>
    public IEnumerable<Sentence> WriteEachPair()
    {
        foreach (var outer in Reachable)
        {
            for (var place = 0; place < outer.Symbols.Length; place++)
            {
                foreach (var inner in _grammar[outer.Symbols[place]])
                {
                    yield return new Sentence(InContext(outer.Rule, Expand(outer, place, Expand(inner))), [outer, inner]);
                }
            }
        }
    }

    /// <summary>A statement by chance, about as deep as asked.</summary>
    public string WriteRandom(Random random, int depth) => WriteRandom(Root, random, depth);

    private string WriteRandom(string symbol, Random random, int depth)
    {
        if (!_grammar.IsRule(symbol))
        {
            return Terminals.Write(symbol, random);
        }

        if (depth <= 0)
        {
            return _shortest[symbol];
        }

        var alternatives = _grammar[symbol].Where(CanEnd).ToList();
        var chosen = alternatives[random.Next(alternatives.Count)];
        return string.Join(' ', chosen.Symbols.Select(inner => WriteRandom(inner, random, depth - 1)).Where(text => text.Length > 0));
    }

    private bool CanEnd(Production production) => production.Symbols.All(symbol => !_grammar.IsRule(symbol) || _shortest.ContainsKey(symbol));

    private string Expand(Production production, int place = -1, string? text = null) => string.Join(
        ' ',
        production.Symbols.Select((symbol, index) => index == place ? text! : Samples.Find(production.Rule, symbol) ?? Shortest(symbol)).Where(part => part.Length > 0));

    private string Shortest(string symbol) => _grammar.IsRule(symbol) ? _shortest[symbol] : Terminals.Write(symbol);

    private string InContext(string rule, string text)
    {
        while (rule != Root)
        {
            var (parent, place) = _parents[rule];
            text = Expand(parent, place, text);
            rule = parent.Rule;
        }

        return text;
    }

    /// <summary>The shortest text of every rule, found by going over the productions until nothing gets shorter.</summary>
    private void FindShortest()
    {
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var production in _grammar.Productions.Where(CanEnd))
            {
                var text = Expand(production);
                if (!_shortest.TryGetValue(production.Rule, out var known) || CountWords(text) < CountWords(known))
                {
                    _shortest[production.Rule] = text;
                    changed = true;
                }
            }
        }

        // An empty statement is none.
        _shortest[Root] = "CHECKPOINT";
    }

    private static int CountWords(string text) => text.Length == 0 ? 0 : text.Count(c => c == ' ') + 1;

    /// <summary>From where a rule is reached in the fewest steps.</summary>
    private void FindParents()
    {
        var queue = new Queue<string>([Root]);
        while (queue.TryDequeue(out var rule))
        {
            foreach (var production in _grammar[rule].Where(CanEnd))
            {
                for (var place = 0; place < production.Symbols.Length; place++)
                {
                    var symbol = production.Symbols[place];
                    if (symbol != Root && !Samples.IsDeadEnd(rule, symbol) && _grammar.IsRule(symbol) && _parents.TryAdd(symbol, (production, place)))
                    {
                        queue.Enqueue(symbol);
                    }
                }
            }
        }
    }
}
