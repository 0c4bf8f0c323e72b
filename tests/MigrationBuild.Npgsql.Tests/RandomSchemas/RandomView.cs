namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

/// <summary>A view, or a materialized one, over a table or over another view.</summary>
internal sealed class RandomView(string name, RandomObject source, bool isMaterialized) : RandomObject(name)
{
    private int _shape;
    private int _seed;
    private RandomFunction? _function;
    private RandomRows? _other;
    private string? _option;
    private bool _isIndexed;

    public override IEnumerable<RandomObject> Uses => new RandomObject?[] { source, _function, _other }.OfType<RandomObject>();

    public override string CommentTarget => $"{(isMaterialized ? "MATERIALIZED " : "")}VIEW {Name}";

    public bool IsMaterialized => isMaterialized;

    public override string ToSql()
    {
        var (query, key) = Query();
        var options = isMaterialized || _option is null ? "" : $" WITH ({_option} = true)";
        var index = isMaterialized && _isIndexed && key is not null ? $"CREATE INDEX \"{Name.Split('.')[^1].Trim('"')}_key\" ON {Name} ({key});\n" : "";
        return $"CREATE {(isMaterialized ? "MATERIALIZED " : "")}VIEW {Name}{options} AS {query};\n{index}";
    }

    public override void Edit(RandomSchema schema)
    {
        switch (schema.Next(4))
        {
            case 0:
                _option = schema.Pick([null, "security_barrier", schema.Version >= 15 ? "security_invoker" : null]);
                _isIndexed = !_isIndexed;
                break;
            case 1:
                _function = schema.TryPick<RandomFunction>(this);
                _other = schema.TryPick<RandomRows>(this);
                break;
            default:
                _shape = schema.Next(8);
                _seed = schema.Next(1000);
                break;
        }
    }

    public override void Forget(RandomObject gone)
    {
        _function = _function == gone ? null : _function;
        _other = _other == gone ? null : _other;
    }

    /// <summary>The query, and a column of it to make an index on.</summary>
    private (string Query, string? Key) Query()
    {
        if (source is not RandomRows rows)
        {
            return ($"SELECT * FROM {source.Name}", null);
        }

        var columns = rows.Columns;
        if (columns.Count == 0)
        {
            return ($"SELECT id FROM {rows.Name}", "id");
        }

        var column = columns[_seed % columns.Count].Name;
        var number = columns.Find(candidate => candidate.Type.Sql is "int" or "smallint")?.Name;
        var sortable = columns.Find(candidate => candidate.IsSortable)?.Name ?? "id";
        return _shape switch
        {
            0 => ($"SELECT id, {column} FROM {rows.Name} WHERE id IS NOT NULL", "id"),
            1 => ($"SELECT * FROM {rows.Name}", "id"),
            2 => ($"SELECT {sortable}, count(*) AS n FROM {rows.Name} GROUP BY {sortable} HAVING count(*) > 1 ORDER BY 2 DESC", "n"),
            3 when _other is not null => ($"SELECT a.id, b.id AS other FROM {rows.Name} a LEFT JOIN {_other.Name} b ON a.id::text = b.id::text", "other"),
            4 when _function is not null && number is not null => ($"SELECT id, {_function.Name}({number}) AS v FROM {rows.Name}", "v"),
            5 => ($"WITH x AS (SELECT id FROM {rows.Name}) SELECT DISTINCT id FROM x", "id"),
            6 => ($"SELECT id, CASE WHEN {column} IS NULL THEN 'none' ELSE 'some' END AS state FROM {rows.Name} WHERE EXISTS (SELECT FROM {rows.Name} i WHERE i.id = {rows.Name.Split('.')[^1]}.id)", "state"),
            7 when _other is not null => ($"SELECT id::text AS key FROM {rows.Name} UNION ALL SELECT id::text FROM {_other.Name}", "key"),
            _ => ($"SELECT id FROM {rows.Name}", "id"),
        };
    }
}
