id: at0019
genre: news
where: IE
published: 2010-06-18
title: Women in Cavan house 'swore an oath on their own hair'
person p1: role=victim,accused,witness age=22 protected=yes why=trafficking-victim
person p2: role=accused age=34 protected=no why=adult-accused
person p3: role=accused,victim age=41 protected=yes why=trafficking-victim
person p4: role=victim age=17 protected=yes why=trafficking-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=expert age=- protected=no why=adult-bystander
screen p1: sex-trafficking-adult misidentified=yes
screen p3: sex-trafficking-adult misidentified=yes
screen p4: sex-trafficking-minor
note: a madam who was once sold herself is in the dock; the charge against the first woman was brothel-keeping

Three hundred and sixty euro was found in the teapot. It was the rent, said [[W p1 name|Blessing Osagie]], and it was four euro short, which was why she was afraid to open the door.

The officers who broke it thought otherwise. In September 2008 Ms [[W p1 name|Osagie]], 22, was prosecuted for assisting in the running of a brothel at [[W p1 address|4 Drumalee Mews]], Cavan. She got a suspended sentence and a deportation order in the same week. Her name and age ran in this newspaper. Yesterday in the Circuit Criminal Court it was spoken again, by a man who wished that it needn't be.

"[[W p1 name|Blessing]] did not keep that house. That house kept her," said [[K p5 name|Cathal Noonan SC]], for the State.

On trial are [[K p2 name|Kelvin Idemudia]], 34, a phone-shop owner, of [[K p2 address|Farnham Street]], and [[W p3 name|Patience Aigbe]], 41, who answered the bookings. Both deny controlling prostitution. Mr [[K p5 name|Noonan]] told the jury that he'd open the case against [[W p3 name|Aigbe]] "with no relish", for they would hear that she had been brought to Turin at nineteen by the same family and sold on the road for eight years till her own €50,000 was paid.

The women were recruited in Benin City as hairdressers. Before they left, a priest took cuttings of their hair and nails and had them swear. "If I run, I'll go mad," the witness explained. "Everyone knows someone who did." [[K p2 name|Idemudia]] had the parcel posted on to Cavan. He kept it in the fridge.

Was she ever locked in? asked counsel for [[K p2 name|Idemudia]]. "No." So you could have walked out? "Where is Cavan?" she said. She had been moved eleven times. It was the eleventh town, and she didn't know its name until she was charged in it.

A third, not called, was found asleep in the hot press, and was 17. She's described in the book of evidence as the minor. A neighbour, [[K p7 name|Breege McGovern]], had taken her for the babysitter. "I gave her lipstick for her Debs," Mrs [[K p7 name|McGovern]] said. "I said what's your name, pet, and she told me [[W p4 name|Osas]]. She said that she was in [[W p4 school|Loreto]]. She wasn't in anything."

The jury was sent out while Judge [[K p6 name|Aengus Tuohy]] made an order that nothing was to be published to identify any complainant. On their return the first question was: "When did you next see [[W p4 name|Osas Ehigiator]]?"

[[K p8 name|Dr Funmi Lawal]], an anthropologist, said that an oath was as good as a padlock and lighter to carry. The parcel, [[W p1 id|exhibit BO-1]], was passed along the jury box unopened. Dr [[K p8 name|Lawal]] asked if it might be returned to its owner at the end.

Judge [[K p6 name|Tuohy]] said that it was the most sensible application he'd had all week.

[[W p3 name|Patience Aigbe]] cried throughout. The witness, passing the dock, touched the rail. She works now at [[W p1 employer|a hospital laundry in Sligo]]; her conviction, bill [[W p1 id|CNDP 55/2008]], is being appealed. In the corridor someone asked for the spelling, and she gave it, slowly: [[W p1 name|O-s-a-g-i-e]].

The hearing continues. [[W p3 name|Aigbe]] is expected to give evidence.
