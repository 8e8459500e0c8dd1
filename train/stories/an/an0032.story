id: an0032
genre: news
where: KE
published: 2009-11-15
title: Cattle rustlers? No, just the steeplechase: Kapsabet meet runs wild
person p1: role=bystander age=21 protected=no why=adult-bystander
person p2: role=bystander age=16 protected=no why=minor-not-in-crime
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=58 protected=no why=adult-bystander
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=bystander age=- protected=no why=adult-bystander
note: nothing: athletics, cattle on the track; names that are words; bib numbers

KAPSABET — Seventeen men started the 3,000 metres steeplechase at the county trials on Saturday. Seventeen men and thirty-two head of cattle finished it.

The gate at the river end had been left open by persons unknown. "I've my suspicions, but I won't accuse a minor in public," said the meet director, [[K p3 name|Hosea Tanui]], looking at a boy who was looking at his feet. The boy, [[K p2 name|Emmanuel Kemboi]], 16, wearing bib 340, was waiting for the 800 metres, and said in a very small voice that the cows had been thirsty. They belong to his grandfather.

The grandfather, [[K p5 name|Barnabas arap Kemboi]], 58, came on a bicycle to take them away, and got a cheer which he acknowledged with a stick. Mzee [[K p5 name|Kemboi]] ran here himself in 1971, barefoot, third in the mile. He said that the water jump has grown.

As for the race, it was won by [[K p1 name|Victor Cheruiyot]], 21, a prisons constable, in 8:34.2 and with a hoof mark on his calf. [[K p1 name|Cheruiyot]] had hidden behind a heifer on the third lap, according to the runners-up, who protested. The protest was thrown out by the referee, [[K p4 name|Sister Immaculata Jepkosgei]], of the Ursulines, on the ground that there's no rule. "He didn't touch the animal, nor was he pulled," [[K p4 name|Sister Immaculata]] said. "I was there, with a whistle, and a rosary."

[[K p1 name|Victor]] goes to Nairobi on the 28th with eleven others. They'll be escorted by officials and a nurse, after what happened in 2007, when two of the juniors were robbed of their spikes by a man who'd offered to carry them.

Coach [[K p6 name|Wilson Sang]], who trains most of the women, was not amused. An ankle is an ankle, [[K p6 name|Sang]] said, and a lane that has had a bull in it isn't a lane. He counted the track marshals: there were two, and one had gone for tea. He'll be writing to the federation, P.O. Box 722, and he wants a fence.

Other results. Women's 5,000: [[K p8 name|Hope Chebet]], 15:58. Men's 400: [[K p9 name|Festus Ruto]], 46.9. The high jump was called off since the mat had been lent to a wedding.

And the 800? [[K p2 name|Kemboi]], E., lane 6, ran it as though he were being chased by the cows, by his grandfather and by the director all together. His time, 1:49.8, is the fastest in the country this year for a schoolboy. [[K p3 name|Tanui]] clicked his watch, showed it to the [[K p4 name|Sister]], and clicked it again.

"Persons unknown," he said, "are forgiven."

[[K p7 name|Roselyn Maiyo]]
