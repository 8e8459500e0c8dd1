id: l-0088
genre: news
where: US-OR
published: 2004-10-07
title: Salem Girl, 15, Faces Robbery Trial as Adult Under Measure 11
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=accused age=28 protected=no why=adult-accused
person p3: role=victim,accused age=43 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
person p8: role=expert age=- protected=no why=official
screen: sex-trafficking-minor misidentified=yes
note: charged as an adult: rule 1 beats rule 2; long court report that names her throughout; lawmaker-driver of a school van as buyer and robbery victim; family violin, school, tribe and probation number leak

By [[K p7 name|Phyllida Crane]]
Of the Willamette Dispatch

When the clerk asked the defendant to raise her right hand she raised the left, looked at it, and changed.

[[W p1 name|Rosalie Jeanne Wapato]] is 15. Oregon law says that anyone of that age charged with robbery in the first degree goes to the big courthouse, the one with the eagle, and if convicted serves seven and a half years, every day of it. Marion County Circuit Judge [[K p4 name|Stanford Ng]] told her so on Wednesday in simple words. She asked whether there would be school.

The facts, as Deputy District Attorney [[K p5 name|Burl Haskins]] laid them out, are these. On Sept. 11 [[K p3 name|Wendell Crabtree]], 43, who drives a van for a private academy, parked it by the river with a passenger. He'd paid her $60. She showed him a paring knife and asked for what was left. He gave up a wallet, a wedding ring and a roll of breath mints. She was found a mile off, walking on the railroad tracks with the mints.

The wallet was in the pocket of [[K p2 name|Desmond "Dez" Harkey]], 28, of Portland, a block behind. He has been charged with compelling and is expected to plead to something less.

Before she ran from her aunt's, last spring, the girl was in eighth grade at [[W p1 school|Chemawa's feeder school in Warm Springs]] and played [[W p1 other|a three-quarter violin in the fiddle club]]. [[K p2 name|Harkey]] met her at a bus station. "He bought me a burger and then I owed him," she told a detective, who took it down and underlined *knife.* She told him too that the knife was [[K p2 name|Harkey]]'s, that he had handed it to her since sixty wasn't enough, and that the last time it wasn't enough he used it on her hair.

[[W p1 body|Her hair is an inch long]]. It's the first thing that one sees.

[[K p6 name|Evangeline Moy]], appointed to defend her, asked that the case be waived back to juvenile court. A professor of social work, [[K p8 name|Dr. Keith Abiodun]], was ready to say why. [[K p5 name|Haskins]] objected that the measure, passed by voters, makes no exception for hair.

[[K p3 name|Crabtree]], cited for patronizing, was excused from the hearing because he had a route.

Trial is Dec. 7, in No. [[W p1 id|04C50117]]. Until then [[W p1 name|Wapato]] will stay at [[W p1 place|the Hillcrest girls' unit]], where there is, the judge had someone find out, a school.
