id: ac0022
genre: news
where: US-AZ
published: 2024-02-18
title: Sunday Editorial: We printed her name
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=45 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
note: editorial apologising for naming, names again; ran-away charge; softball number and link

On Tuesday, at the bottom of page B4, this newspaper did something we want to talk to you about.

It was six lines in the blotter. A runaway had been found at a trailer on the Benson highway with a grown man and was cited for curfew, false information and "loitering for purposes." We typed what the department had sent. We gave [[W p1 name|Destiny Arvizu]], [[W p1 birthdate|born 6/2/08]], and we gave it between a stolen ladder and a loose horse.

By noon there were people who knew [[W p1 other|the catcher with the pink shin guards]], and they said so beneath it.

On Thursday the man was charged. [[K p2 name|Lonnie Spratt]], 45, had been letting other men come by, the complaint says, for sixty dollars or a tank of gas, ever since he'd met her outside a Circle K at Thanksgiving. She was fifteen. None of that was hers to be cited for. Police Chief [[K p3 name|Benita Oros]] has torn the ticket up, and to her credit she told us so by telephone and did not have it said for her.

Ours can't be torn up. We've taken down the page ([[W p1 url|/blotter/2024/02/13/arvizu-curfew]]), though the search engines still have it. We know that.

We'll no longer print any minor's citation. We should've asked one question, which is what a child was doing there.

To her team, who wrote us: you were right, and you spelled everything properly.

— [[K p4 name|The Editors, by Gil Ybarra]]
