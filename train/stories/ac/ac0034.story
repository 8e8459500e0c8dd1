id: ac0034
genre: news
where: US-TX
published: 2001-11-18
title: The Widow's Fullback
person p1: role=bystander age=18 protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
note: sport feature; a boy from nowhere kept in a house, works it off; nothing to protect

They found him asleep in the feed room with a calf.

He'd walked, he said, from Eagle Lake. He was eighteen that week. He had on a letter jacket for a school that closed. [[K p2 name|Mrs. Alma Krenek]], who'd come out in her housecoat with a .410, told him he could work off his breakfast, and he has been working it off ever since.

"She don't let me leave," says [[K p1 name|Dub Sowell]], and reaches past me for the gravy.

He carries the ball for Schulenburg the way he stacks hay, without comment. Two hundred and six yards against Flatonia. Two recruiters have come with papers. [[K p2 name|Mrs. Krenek]] reads the papers at the kitchen table with a ruler beneath each line, and asks them what happens to the boy if he gets hurt. One has not been back.

Coach [[K p3 name|Emil Janda]] told me there was talk at first; a widow woman and a big kid nobody knew. He went out there to see. "She had him in the cellar," he said. He let me wait for it. "Putting up peaches."

What does he owe her by now? [[K p1 name|Dub]] had it figured. At a dollar a breakfast, less hay, it's her that owes him four cents.

"Tell her," he says, "I ain't going till I get it."
