using System.Collections.Frozen;
using System.Numerics;

namespace AcarsHub.Domain.Alerts;

/// <summary>
/// Finds many texts in one pass (Aho and Corasick, 1975): one step of a table for each character, however many texts there are.
/// Immutable.
/// </summary>
internal sealed class TextAutomaton
{
    // Of what is not ASCII. Terms with still others are looked for one by one; 0 is for what no term has.
    private const int MostOthers = 120;

    private readonly byte[] _ascii = new byte[128];
    private readonly FrozenDictionary<char, byte> _others;
    private readonly int _shift;
    private readonly ushort[] _next;
    private readonly int _firstFinal;
    private readonly int[][] _found;

    private TextAutomaton(byte[] ascii, FrozenDictionary<char, byte> others, int shift, ushort[] next, int firstFinal, int[][] found) =>
        (_ascii, _others, _shift, _next, _firstFinal, _found) = (ascii, others, shift, next, firstFinal, found);

    /// <summary>What is told of each place.</summary>
    /// <param name="text">Number of the text that was found.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="within">What was looked in.</param>
    /// <param name="state">What was given along.</param>
    public delegate void Found<TState>(int text, int end, scoped ReadOnlySpan<char> within, ref TState state)
        where TState : allows ref struct;

    /// <summary>Makes the automaton.</summary>
    /// <param name="texts">What to look for, in upper case, none of them empty.</param>
    /// <param name="left">Numbers of those it does not look for: there is no room for their characters, or for them.</param>
    public static TextAutomaton Of(IReadOnlyList<string> texts, out IReadOnlyList<int> left) => new AutomatonBuilder(MostOthers).Build(texts, out left);

    /// <summary>Finds all places of all texts.</summary>
    public void Run<TState>(scoped ReadOnlySpan<char> text, Found<TState> found, ref TState state)
        where TState : allows ref struct
    {
        var at = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var kind = c < _ascii.Length ? _ascii[c] : _others.Count == 0 ? 0 : _others.GetValueOrDefault(LetterCase.Fold(c));
            at = _next[(at << _shift) + kind];
            if (at >= _firstFinal)
            {
                foreach (var number in _found[at - _firstFinal])
                {
                    found(number, i + 1, text, ref state);
                }
            }
        }
    }

    /// <summary>Builds the table: first the texts as a tree, then for each state where to go on when the tree ends.</summary>
    private sealed class AutomatonBuilder(int mostOthers)
    {
        private readonly byte[] _ascii = new byte[128];
        private readonly Dictionary<char, byte> _others = [];
        private readonly List<List<int>> _found = [[]];
        private ushort[] _next = [];
        private int _kinds = 1;
        private int _shift;

        public TextAutomaton Build(IReadOnlyList<string> texts, out IReadOnlyList<int> left)
        {
            var taken = Enumerable.Range(0, texts.Count).Where(number => TakeCharacters(texts[number])).ToList();
            _shift = BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)_kinds));
            _next = new ushort[Math.Min(taken.Sum(number => texts[number].Length) + 1, ushort.MaxValue) << _shift];
            List<int> leftOut = [.. Enumerable.Range(0, texts.Count).Except(taken)];
            foreach (var number in taken)
            {
                if (_found.Count + texts[number].Length > ushort.MaxValue)
                {
                    leftOut.Add(number);
                }
                else
                {
                    AddToTree(number, texts[number]);
                }
            }

            Link();
            left = leftOut;
            return Pack();
        }

        private bool TakeCharacters(string text)
        {
            var unknown = text.Where(c => !char.IsAscii(c) && !_others.ContainsKey(c)).Distinct().Count();
            if (text.Length == 0 || _others.Count + unknown > mostOthers)
            {
                return false;
            }

            foreach (var c in text)
            {
                if (!char.IsAscii(c))
                {
                    _kinds += _others.TryAdd(c, (byte)_kinds) ? 1 : 0;
                }
                else if (_ascii[c] == 0)
                {
                    _ascii[c] = (byte)_kinds++;
                    _ascii[char.ToLowerInvariant(c)] = _ascii[c];
                }
            }

            return true;
        }

        private int KindOf(char c) => char.IsAscii(c) ? _ascii[c] : _others[c];

        private void AddToTree(int number, string text)
        {
            var at = 0;
            foreach (var c in text)
            {
                ref var next = ref _next[(at << _shift) + KindOf(c)];
                if (next == 0)
                {
                    next = (ushort)_found.Count;
                    _found.Add([]);
                }

                at = next;
            }

            _found[at].Add(number);
        }

        /// <summary>Where the tree has no way on, the way of the longest end of what was read that is in the tree, too.</summary>
        private void Link()
        {
            var shorter = new int[_found.Count];
            var queue = new Queue<int>();
            queue.Enqueue(0);
            while (queue.TryDequeue(out var at))
            {
                for (var kind = 0; kind < _kinds; kind++)
                {
                    ref var next = ref _next[(at << _shift) + kind];
                    var beside = at == 0 ? (ushort)0 : _next[(shorter[at] << _shift) + kind];
                    if (next == 0)
                    {
                        next = beside;
                        continue;
                    }

                    shorter[next] = beside;
                    _found[next].AddRange(_found[beside]);
                    queue.Enqueue(next);
                }
            }
        }

        /// <summary>Gives the states that have found something the highest numbers, so that one comparison tells them.</summary>
        private TextAutomaton Pack()
        {
            var order = Enumerable.Range(0, _found.Count).OrderBy(state => _found[state].Count > 0).ToArray();
            var renamed = new ushort[order.Length];
            for (var i = 0; i < order.Length; i++)
            {
                renamed[order[i]] = (ushort)i;
            }

            var width = 1 << _shift;
            var next = new ushort[order.Length << _shift];
            for (var i = 0; i < order.Length; i++)
            {
                for (var kind = 0; kind < width; kind++)
                {
                    next[(i << _shift) + kind] = renamed[_next[(order[i] << _shift) + kind]];
                }
            }

            var firstFinal = Array.FindIndex(order, state => _found[state].Count > 0);
            firstFinal = firstFinal < 0 ? order.Length : firstFinal;
            return new TextAutomaton(_ascii, _others.ToFrozenDictionary(), _shift, next, firstFinal, [.. order[firstFinal..].Select(state => _found[state].ToArray())]);
        }
    }
}
