id: p-0033
genre: news
where: US-IL
published: 2003-11-13
title: Traveling sales crew boss charged after Peoria teen-ager walks into diner
person p1: role=victim age=19 protected=yes why=trafficking-victim
person p2: role=accused age=32 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=author age=- protected=no why=author
screen: labor-trafficking
note: magazine crew; adult 19 called a teen-ager; debt and threats; grandfather named

PEORIA — What he wanted, when he came in from the sleet on Sunday, was to sell the waitress a subscription to a fishing magazine. What he got was eggs, and a telephone.

Three days later the man who ran his crew is in the Peoria County jail. [[K p2 name|Rick Dale Conover]], 32, of Tulsa, Okla., was charged Wednesday with involuntary servitude and two counts of aggravated battery. Assistant State's Attorney [[K p3 name|Mary Beth Ruppert]] said that the charge of servitude had not been used here in her memory.

The 19-year-old was hired in Arkansas through an ad that promised "travel, party, get paid." He owed the crew for his motel bed, his gas and his sales case, [[K p3 name|Ruppert]] said, and after four months the total was $1,870. When he missed quota he was made to stand in the parking lot in his socks. [[K p2 name|Conover]] kept his Social Security card in a Crown Royal bag.

Waitress [[K p6 name|Opal Deters]] said that she could see a van across the street, and a man in it watching.

"He kept saying, 'Ma'am, I'm fine, I'm fine,' and I finally told him, '[[W p1 name|Jeremiah]], honey, you are buttering a napkin,'" said [[K p6 name|Deters]]. He had the name on his badge.

[[K p4 name|Lt. Hal Weems]] said five others, from 18 to 24, were in [[W p1 place|two rooms at the Pioneer Courts]], and that three chose to stay with the crew's other van, which went on to Iowa.

[[W p7 name|Walter Boone]], who drove up from Jonesboro overnight, said his grandson had called home just once. "He told me he had won a trip. I could hear somebody telling him what to say," he said.

[[K p2 name|Conover]]'s attorney, [[K p5 name|Fred Ziegler]], said that direct sales is a hard business and has made millionaires. He noted that his client himself began on a crew at 17.

Bond was set at $80,000. [[K p2 name|Conover]] is due back in court on Nov. 26.

By [[K p8 name|Cheryl Voss]] of the Peoria Morning Journal
