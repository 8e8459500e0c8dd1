id: ag0053
genre: news
where: GB
published: 2003-07-11
title: Nurse struck off for night visits to ward
person p1: role=victim age=- protected=yes why=sexual-offence-victim
person p2: role=victim age=- protected=yes why=sexual-offence-victim
person p3: role=convicted age=42 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
note: patients A and B; B is hinted at by his public post; A by the ward clerk's joke

Two patients who woke from surgery at Burnley to find a charge nurse where no nurse should be have seen him struck from the register.

[[K p3 name|Stephen Aldous Hargreave]], 42, is already serving four years. The conduct committee in London needed only eleven minutes.

Its papers speak of Patient A and Patient B. But evidence is evidence, and in it the ward clerk, [[K p5 name|Bernadette Clough]], recalled that she had teased Patient B about his chain ("It's not every day we get [[W p2 other|the Mayor of Barrowden]] in for a hernia"), while A was "[[W p1 other|that young curate with the motorbike]]". The chairman, [[K p4 name|Sir Leonard Tse]], told her kindly to stop.

A's statement was read by a solicitor. He had said nothing for a year because he was supposed to be the one people told things to.

[[K p3 name|Hargreave]] sent no representative and one letter. It said the morphine had made them dream.
