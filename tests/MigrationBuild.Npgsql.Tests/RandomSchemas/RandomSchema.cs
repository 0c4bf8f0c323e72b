using System.Globalization;
using System.Text;

namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

/// <summary>A schema drawn at random, as one might write it, of objects of every kind that the model holds. It can be changed, and stays valid.</summary>
internal sealed class RandomSchema
{
    private readonly Random _random;
    private readonly List<RandomObject> _objects = [];
    private int _names;

    /// <param name="seed">What is drawn.</param>
    /// <param name="version">The server's version: what only newer ones know is not drawn.</param>
    public RandomSchema(int seed, int version)
    {
        Version = version;
        _random = new Random(seed);
        _objects.Add(new RandomEnum(NextObjectName("e")));
        for (var i = Next(1, 4); i > 0; i--)
        {
            _objects.Add(RandomTable.Create(this));
        }

        for (var i = Next(4, 16); i > 0; i--)
        {
            Edit();
        }
    }

    public int Version { get; }

    public IReadOnlyList<RandomObject> Objects => _objects;

    /// <summary>The schema that there is; what is edited from now on is asked for.</summary>
    public string Make()
    {
        foreach (var item in _objects)
        {
            item.Make();
        }

        return ToSql();
    }

    /// <summary>Changes one thing: an object comes, goes, or becomes another.</summary>
    public void Edit()
    {
        switch (Next(11))
        {
            case 10:
                Pick(_objects).Access.Edit(this);
                break;
            case 0 or 1 or 2:
                Add();
                break;
            case 3:
                Remove(Pick(_objects));
                break;
            case 4:
                Pick(_objects).Comment = NextComment();
                break;
            default:
                Pick(_objects).Edit(this);
                break;
        }
    }

    public string ToSql()
    {
        var sql = new StringBuilder("CREATE SCHEMA app;\n");
        var written = new HashSet<RandomObject>();
        foreach (var item in _objects)
        {
            Write(item);
        }

        foreach (var item in _objects)
        {
            sql.Append(item.ToLateSql());
        }

        foreach (var item in _objects.Where(item => item.CommentTarget is not null))
        {
            sql.Append(item.Access.ToSql(item.CommentTarget!));
        }

        foreach (var item in _objects.Where(item => item is { Comment: not null, CommentTarget: not null }))
        {
            sql.Append(CultureInfo.InvariantCulture, $"COMMENT ON {item.CommentTarget} IS {item.Comment};\n");
        }

        return sql.ToString();

        void Write(RandomObject item)
        {
            if (written.Add(item))
            {
                foreach (var used in item.Uses)
                {
                    Write(used);
                }

                sql.Append(item.ToSql());
            }
        }
    }

    public int Next(int end) => _random.Next(end);

    public int Next(int start, int end) => _random.Next(start, end);

    public T Pick<T>(IReadOnlyList<T> values) => values[_random.Next(values.Count)];

    /// <summary>An object of that kind, or null; none that needs the one that asks.</summary>
    public T? TryPick<T>(RandomObject? user)
        where T : RandomObject
    {
        var candidates = _objects.OfType<T>().Where(candidate => user is null || !Needs(candidate, user)).ToList();
        return candidates.Count == 0 ? null : Pick(candidates);
    }

    /// <summary>The type of a column: most are PostgreSQL's own.</summary>
    public RandomType PickType(RandomObject user)
    {
        if (Next(3) == 0 && TryPick<RandomCollation>(user) is { } collation)
        {
            return new RandomType($"text COLLATE {collation.Name}", "'k'", RandomTypeKind.Text, collation);
        }

        RandomObject?[] own = [TryPick<RandomEnum>(user), TryPick<RandomDomain>(user), TryPick<RandomRange>(user)];
        return Next(4) == 0 && Pick(own) is { } type ? RandomType.Of(type) : Pick(RandomType.BuiltIn);
    }

    /// <summary>A new name for an object of a schema, in any of the ways to write one.</summary>
    public string NextObjectName(string prefix) => Next(5) switch
    {
        0 => $"app.{NextName(prefix)}",
        1 => $"\"{NextName(prefix.ToUpperInvariant() + " ")}\"",
        _ => NextName(prefix),
    };

    public string NextColumnName() => Next(2) == 0 ? NextName("c") : $"\"{NextName("camelCase")}\"";

    public string NextName(string prefix) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{++_names}");

    public string? NextComment() => Pick([null, "'a note'", "'it''s \\ \"quoted\"'"]);

    private void Add()
    {
        var table = TryPick<RandomTable>(null);
        var rows = TryPick<RandomRows>(null);
        RandomObject? added = Next(33) switch
        {
            0 or 1 or 2 => RandomTable.Create(this),
            3 => new RandomEnum(NextObjectName("e")),
            4 => new RandomDomain(NextObjectName("d")),
            5 => new RandomComposite(NextObjectName("c")),
            6 => new RandomRange(NextObjectName("r"), Pick(["int8", "date", "text"])),
            7 => new RandomSequence(NextObjectName("s")),
            8 => new RandomPartitionedTable(NextObjectName("p"), Pick(["range", "list", "hash"])),
            9 or 10 when rows is not null => new RandomView(NextObjectName("v"), rows, isMaterialized: false),
            11 when TryPick<RandomView>(null) is { } view => new RandomView(NextObjectName("v"), view, isMaterialized: false),
            12 when rows is not null => new RandomView(NextObjectName("m"), rows, isMaterialized: true),
            13 => new RandomFunction(NextObjectName("f")),
            14 => new RandomRoutine(NextObjectName("g"), Next(2) == 0, [.. new RandomObject?[] { TryPick<RandomComposite>(null), TryPick<RandomEnum>(null) }.OfType<RandomObject>()]),
            15 => new RandomTriggerFunction(NextObjectName("tf")),
            16 or 17 when rows is not null && TryPick<RandomTriggerFunction>(null) is { } function => new RandomTrigger(NextName("tr"), rows, function),
            18 when table is not null => new RandomRule(NextName("ru"), table),
            19 => new RandomAggregate(NextObjectName("a")),
            20 when rows is not null => new RandomStatistics(NextObjectName("st"), rows),
            21 => new RandomForeignServer(NextName("sv")),
            22 or 23 when TryPick<RandomForeignServer>(null) is { } server => new RandomForeignTable(NextObjectName("ft"), server),
            24 when _objects.OfType<RandomEnum>().Where(type => !_objects.OfType<RandomCast>().Any(cast => cast.Uses.Contains(type))).ToList() is { Count: > 0 } types => new RandomCast(NextName("ca"), Pick(types), Pick(["int", "uuid"])),
            25 when !_objects.OfType<RandomOperator>().Any() => new RandomOperator(NextName("op")),
            26 => new RandomTextSearch(NextObjectName("ts")),
            27 or 28 when table is not null => new RandomQueryRoutine(NextObjectName("q"), Next(2) == 0, table, Version),
            29 when !_objects.OfType<RandomDefaultPrivileges>().Any() => new RandomDefaultPrivileges(NextName("dp")),
            30 or 31 when Version >= 18 => new RandomTemporalTable(NextObjectName("w"), Pick(["daterange", "tstzrange", "datemultirange"]), TryPick<RandomTemporalTable>(null)),
            32 => new RandomOperatorClass(NextObjectName("oc")),
            _ when Next(3) == 0 => new RandomCollation(NextObjectName("co")),
            _ when Next(2) == 0 => new RandomEventTrigger(NextName("ev")),
            _ when table is not null => new RandomPublication(NextName("pub"), table),
            _ => null,
        };
        if (added is not null)
        {
            _objects.Add(added);
        }
    }

    /// <summary>What can live without it forgets it; the rest goes too.</summary>
    private void Remove(RandomObject gone)
    {
        if (_objects.Count == 1)
        {
            return;
        }

        _objects.Remove(gone);
        foreach (var item in _objects)
        {
            item.Forget(gone);
        }

        foreach (var user in _objects.Where(item => item.Uses.Contains(gone)).ToList())
        {
            Remove(user);
        }
    }

    private static bool Needs(RandomObject item, RandomObject other) => item == other || item.Uses.Any(used => Needs(used, other));
}
