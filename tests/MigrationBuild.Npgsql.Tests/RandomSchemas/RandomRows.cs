namespace MigrationBuild.Npgsql.Tests.RandomSchemas;

/// <summary>A relation with a column <c>id</c> and others, which views, triggers, rules and statistics can be about.</summary>
internal abstract class RandomRows(string name) : RandomObject(name)
{
    public List<RandomColumn> Columns { get; } = [];

    public List<RandomGenerated> Generated { get; } = [];

    public List<RandomIndex> Indexes { get; } = [];

    public override IEnumerable<RandomObject> Uses => Columns.SelectMany(column => column.Uses).Concat(Indexes.SelectMany(index => index.Uses));

    public override string CommentTarget => $"TABLE {Name}";

    /// <summary>Whether it can have keys over any column.</summary>
    public virtual bool MayBeUnique => true;

    public override void Edit(RandomSchema schema)
    {
        switch (schema.Next(10))
        {
            case 0 or 1 or 2:
                AddColumn(schema);
                break;
            case 3 when Columns.Count > 1:
                var gone = schema.Pick(Columns);
                Columns.Remove(gone);
                Generated.RemoveAll(column => column.Source == gone);
                break;
            case 4 or 5 when Columns.Count > 0:
                EditColumn(schema, schema.Pick(Columns));
                break;
            case 6 or 7:
                Indexes.Add(new RandomIndex(schema.NextName("i"), schema.Next(1000), schema.Next(9), schema.Version)
                {
                    Function = schema.TryPick<RandomFunction>(this),
                    OperatorClass = schema.TryPick<RandomOperatorClass>(this),
                });
                break;
            case 8 when Indexes.Count > 0:
                Indexes.RemoveAt(schema.Next(Indexes.Count));
                break;
            default:
                EditTable(schema);
                break;
        }
    }

    public override void Forget(RandomObject gone)
    {
        Columns.RemoveAll(column => column.Type.Object == gone);
        Generated.RemoveAll(column => !Columns.Contains(column.Source));
        foreach (var column in Columns.Where(column => column.CheckedBy == gone))
        {
            column.CheckedBy = null;
        }

        foreach (var index in Indexes)
        {
            index.Forget(gone);
        }
    }

    public override void Make()
    {
        base.Make();
        foreach (var column in Columns)
        {
            column.IsMade = true;
        }
    }

    protected abstract void EditTable(RandomSchema schema);

    protected void AddColumn(RandomSchema schema)
    {
        var column = new RandomColumn(schema.NextColumnName(), schema.PickType(this)) { RequiredBy = schema.Version >= 18 && schema.Next(4) == 0 ? schema.NextName("nn") : null };
        Columns.Add(column);
        column.HasDefault = schema.Next(2) == 0;
        // A required column without a default could not be added to a table with rows.
        column.IsRequired = schema.Next(2) == 0;
        column.IsUnique = schema.Next(6) == 0;
        column.IsChecked = schema.Next(4) == 0;
    }

    private void EditColumn(RandomSchema schema, RandomColumn column)
    {
        switch (schema.Next(10))
        {
            case 8:
                column.Rename(schema.NextColumnName());
                break;
            case 9:
                Generated.Add(new RandomGenerated(schema.NextName("g"), column, schema.Version >= 18 && schema.Next(2) == 0));
                break;
            case 0 or 1:
                column.Type = schema.PickType(this);
                column.Storage = null;
                break;
            case 2:
                column.IsRequired = !column.IsRequired;
                break;
            case 3:
                column.HasDefault = !column.HasDefault;
                break;
            case 4:
                column.IsChecked = !column.IsChecked;
                break;
            case 5:
                column.CheckedBy = schema.TryPick<RandomFunction>(this);
                break;
            case 6:
                column.Comment = schema.NextComment();
                break;
            default:
                column.Storage = schema.Pick([null, "SET STATISTICS 250", column.Type.Sql == "text" ? "SET STORAGE EXTERNAL" : "SET (n_distinct = 40)"]);
                break;
        }
    }

    /// <summary>What is said of it in statements of its own.</summary>
    protected string PartsToSql()
        => string.Concat(Columns.Where(column => column.Storage is not null).Select(column => $"ALTER TABLE {Name} ALTER COLUMN {column.Name} {column.Storage};\n"))
            + string.Concat(Columns.Where(column => column.Comment is not null).Select(column => $"COMMENT ON COLUMN {Name}.{column.Name} IS {column.Comment};\n"))
            + string.Concat(Indexes.Select(index => index.ToSql(this)));
}
