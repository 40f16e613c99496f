#!/usr/bin/python3
"""Lengths of the shortest introductions, by networkx: independent of the project.
usage: introductions.py <folder>   reads memberships_by_date.csv (actor_id, group_id, date) where there is one, else
memberships.csv (actor_id, group_id); writes expected_introductions.json.

A seat is one actor in one group over a run of listed dates without a gap (undated: always). Two actors meet where they
have seats in one group with a date in common; an actor goes on from one seat to another where the two have a date in
common. The length of a way is its number of meetings; null: no way.
Pairs: every k-th of the sorted actors with every k-th of them, k so that about 30 actors are left.
"""
import csv, json, os, platform, sys
import networkx as nx

folder = sys.argv[1]
dated = os.path.exists(f'{folder}/memberships_by_date.csv')
name = 'memberships_by_date' if dated else 'memberships'
rows = list(csv.DictReader(open(f'{folder}/{name}.csv', encoding='utf-8-sig')))
dates = sorted({row.get('date', '') for row in rows})
listed = {}
for row in rows:
    listed.setdefault((row['actor_id'], row['group_id']), set()).add(dates.index(row.get('date', '')))
seats = []  # actor, group, first, last
for (actor, group), days in sorted(listed.items()):
    run = None
    for day in sorted(days):
        if run is not None and day == run[1] + 1:
            run[1] = day
        else:
            run = [day, day]
            seats.append((actor, group, run))
seats = [(actor, group, run[0], run[1]) for actor, group, run in seats]
common = lambda a, b: a[2] <= b[3] and b[2] <= a[3]
# Each seat twice: about to meet, and having met. Meeting costs one, going on costs nothing.
graph = nx.DiGraph()
by_group, by_actor = {}, {}
for at, seat in enumerate(seats):
    graph.add_edge(('met', at), ('meets', at), weight=0)
    by_group.setdefault(seat[1], []).append(at)
    by_actor.setdefault(seat[0], []).append(at)
for members in by_group.values():
    for a in members:
        for b in members:
            if seats[a][0] != seats[b][0] and common(seats[a], seats[b]):
                graph.add_edge(('meets', a), ('met', b), weight=1)
for own in by_actor.values():
    for a in own:
        for b in own:
            if a != b and common(seats[a], seats[b]):
                graph.add_edge(('met', a), ('meets', b), weight=0)
actors = sorted(by_actor)
some = actors[:: max(1, len(actors) // 30)]
pairs = []
for start in some:
    lengths = nx.multi_source_dijkstra_path_length(graph, {('meets', at) for at in by_actor[start]})
    for end in some:
        if end != start:
            found = [lengths[('met', at)] for at in by_actor[end] if ('met', at) in lengths]
            pairs.append([start, end, min(found) if found else None])
out = {
    'tool': f'introductions.py (networkx {nx.__version__}, python {platform.python_version()})',
    'source': f'{name}.csv', 'dates': dates, 'seats': len(seats), 'pairs': pairs,
}
with open(f'{folder}/expected_introductions.json', 'w', encoding='utf-8') as file:
    json.dump(out, file, ensure_ascii=False, separators=(',', ':'))
    file.write('\n')
counts = {}
for pair in pairs:
    counts[pair[2]] = counts.get(pair[2], 0) + 1
print(folder, len(seats), counts)
